package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.StaffAccountView;
import vn.tangthu.organization.api.StaffAdministration;

/** Accounts of the installation, for the administrator. */
@Named
@RequestScoped
public class StaffPage {
    private static final int MOST = 50;

    @Inject
    StaffAdministration administration;

    @Inject
    Feedback feedback;

    private final Rows<StaffAccountView> rows = new Rows<>(MOST);
    private String agency;

    public void load() {
        feedback.load(() -> {
            var wanted = Optional.ofNullable(agency).filter(a -> !a.isBlank());
            rows.load(page -> administration.list(wanted.map(Addressed::id).map(AgencyId::new), page));
        });
    }

    public Rows<StaffAccountView> getRows() {
        return rows;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
