package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tangthu.organization.api.AgencyAdministration;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.CreateAgency;
import vn.tangthu.organization.api.ProvinceView;

/** Agencies of the installation, for the administrator; entering one. */
@Named
@RequestScoped
public class AgenciesPage {
    @Inject
    AgencyAdministration administration;

    @Inject
    Feedback feedback;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private final Entered province = new Entered();
    private List<ProvinceView> provinces = List.of();

    @PostConstruct
    void restore() {
        if (feedback.isPosted()) load();
    }

    /** Provinces are asked for by the administrator alone, so the page is refused to everybody else. */
    public void load() {
        feedback.load(() -> provinces = administration.provinces());
        provinces.stream()
                .findFirst()
                .ifPresent(province -> entered.put("province", province.id().toString()));
        entered.put("from", LocalDate.now(clock).toString());
    }

    public String create() {
        var made = new AgencyId[1];
        var done = feedback.attempt(() -> made[0] = administration.create(new CreateAgency(
                entered.find("province").map(Addressed::id),
                AgencyPage.designation(entered),
                AgencyPage.firstDay(entered))));
        if (!done) return null;
        feedback.done("agency.created", Map.of());
        return "/agency.xhtml?faces-redirect=true&id=" + made[0].value();
    }

    public String createProvince() {
        var done = feedback.attempt(() -> administration.createProvince(
                province.text("code").strip(), province.text("name").strip()));
        if (!done) return null;
        feedback.done(
                "agency.provinceCreated", Map.of("name", province.text("name").strip()));
        return "/agencies.xhtml?faces-redirect=true";
    }

    public Map<String, String> getProvince() {
        return province.fields();
    }

    public List<ProvinceView> getProvinces() {
        return provinces;
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }
}
