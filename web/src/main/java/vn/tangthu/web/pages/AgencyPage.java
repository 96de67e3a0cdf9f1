package vn.tangthu.web.pages;

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
import vn.tangthu.organization.api.RenameUnit;
import vn.tangthu.organization.api.UnitId;

/** One agency: its names and codes over time, its units, and who took over. */
@Named
@RequestScoped
public class AgencyPage extends AddressedPage {
    @Inject
    AgencyAdministration administration;

    @Inject
    OrganizationDirectory directory;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private final Entered unit = new Entered();
    private AgencyDetails details;
    private Optional<AgencyView> successor = Optional.empty();

    @Override
    void read() {
        details = administration.details(agencyId());
        successor = details.successor().map(directory::requireAgency);
    }

    @Override
    void fill() {
        var agency = details.agency();
        entered.put("code", agency.code());
        entered.put("formerCode", agency.formerCode().orElse(""));
        entered.put("name", agency.name());
        entered.put("abbreviation", agency.abbreviation());
        entered.put("from", LocalDate.now(clock).toString());
    }

    public String addUnit() {
        return doThis(
                () -> administration.createUnit(
                        new CreateUnit(agencyId(), unit.text("name"), unit.text("abbreviation"))),
                "agency.unitAdded");
    }

    public String renameUnit() {
        return doThis(
                () -> administration.renameUnit(new RenameUnit(
                        agencyId(),
                        chosenUnit(),
                        unit.text("newName"),
                        unit.text("newAbbreviation"),
                        firstDay(entered))),
                "agency.unitRenamed");
    }

    private UnitId chosenUnit() {
        return unit.find("unit")
                .map(Addressed::id)
                .map(UnitId::new)
                .orElseThrow(() -> new InvalidEntryException("unit", ""));
    }

    public String redesignate() {
        return doThis(
                () -> administration.redesignate(agencyId(), designation(entered), firstDay(entered)),
                "agency.redesignated");
    }

    public String appointSuccessor() {
        return doThis(
                () -> administration.appointSuccessor(agencyId(), chosen(entered), firstDay(entered)),
                "agency.succeeded");
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
        return new AgencyId(Addressed.id(getId()));
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

    public Map<String, String> getUnit() {
        return unit.fields();
    }
}
