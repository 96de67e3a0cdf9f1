package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyAdministration;
import vn.tangthu.organization.api.AgencyCode;
import vn.tangthu.organization.api.AgencyDetails;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.CreateUnit;
import vn.tangthu.organization.api.Designation;
import vn.tangthu.organization.api.FormerAgencyCode;
import vn.tangthu.organization.api.InvalidEntryException;
import vn.tangthu.organization.api.OrganizationDirectory;

/** One agency: its names and codes over time, its units, and who took over. */
@Named
@RequestScoped
public class AgencyPage {
    @Inject
    AgencyAdministration administration;

    @Inject
    OrganizationDirectory directory;

    @Inject
    Feedback feedback;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private String id;
    private AgencyDetails details;
    private Optional<AgencyView> successor = Optional.empty();

    @PostConstruct
    void restore() {
        feedback.posted("id").ifPresent(given -> {
            id = given;
            load();
        });
    }

    public void load() {
        feedback.load(() -> {
            details = administration.details(agencyId());
            successor = details.successor().map(directory::requireAgency);
            var agency = details.agency();
            entered.put("code", agency.code());
            entered.put("formerCode", agency.formerCode().orElse(""));
            entered.put("name", agency.name());
            entered.put("abbreviation", agency.abbreviation());
            entered.put("from", LocalDate.now(clock).toString());
        });
    }

    public String addUnit() {
        return after(
                () -> administration.createUnit(
                        new CreateUnit(agencyId(), entered.text("unitName"), entered.text("unitAbbreviation"))),
                "agency.unitAdded");
    }

    public String redesignate() {
        return after(
                () -> administration.redesignate(agencyId(), designation(entered), firstDay(entered)),
                "agency.redesignated");
    }

    public String appointSuccessor() {
        return after(
                () -> administration.appointSuccessor(agencyId(), chosen(entered), firstDay(entered)),
                "agency.succeeded");
    }

    private String after(Feedback.Work work, String saying) {
        if (feedback.attempt(work)) feedback.done(saying, Map.of());
        return "/agency.xhtml?faces-redirect=true&id=" + id;
    }

    /** @throws InvalidEntryException a code or text is not of its form */
    static Designation designation(Entered entered) {
        return new Designation(
                new AgencyCode(entered.text("code").strip()),
                entered.find("formerCode").map(code -> new FormerAgencyCode(code.strip())),
                entered.text("name"),
                entered.text("abbreviation"));
    }

    static LocalDate firstDay(Entered entered) {
        return entered.day("from").orElseThrow(() -> new InvalidEntryException("from", ""));
    }

    private static AgencyId chosen(Entered entered) {
        return entered.find("successor")
                .map(Addressed::id)
                .map(AgencyId::new)
                .orElseThrow(() -> new InvalidEntryException("successor", ""));
    }

    private AgencyId agencyId() {
        return new AgencyId(Addressed.id(id));
    }

    public AgencyDetails getDetails() {
        return details;
    }

    public AgencyView getSuccessor() {
        return successor.orElse(null);
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
