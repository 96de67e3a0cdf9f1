package vn.tangthu.dossier.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tangthu.dossier.api.DossierOverview;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.Holding;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** What is seen of dossiers at a glance. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.HOME_AFFAIRS})
public class DossierOverviewBean implements DossierOverview {
    @Inject
    DossierListing listing;

    @Override
    public List<DossierSummary> dueForSubmission(LocalDate from, LocalDate to, int most) {
        return listing.due(from, to, PageRequest.first(most));
    }

    @Override
    public List<Holding> holdings() {
        return listing.holdings();
    }
}
