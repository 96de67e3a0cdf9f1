package vn.tangthu.dossier.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DossierArchived;
import vn.tangthu.dossier.api.DossierCustody;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReturned;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierSubmitted;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Roles;

/** The dossier's way into the agency archive, and its documents with it. */
@Stateless
@RolesAllowed({Roles.ARCHIVIST, Roles.SYSTEM})
public class DossierCustodyBean implements DossierCustody {
    private static final int BATCH = 500;

    @Inject
    Dossiers dossiers;

    @Inject
    HouseDocumentsBean documents;

    @Inject
    DossierNews news;

    @Override
    @RolesAllowed({Roles.OFFICER, Roles.RECORDS_CLERK, Roles.LEADER, Roles.ARCHIVIST, Roles.SYSTEM})
    public DossierView submit(DossierId id) {
        var dossier = dossiers.lock(id);
        dossier.submit();
        changeCustody(dossier);
        news.tell(dossier, "DOSSIER_SUBMITTED", new DossierSubmitted(id), Map.of());
        return dossiers.view(dossier);
    }

    @Override
    public DossierView giveBack(DossierId id, String reason) {
        var dossier = dossiers.lock(id);
        dossier.giveBack(reason);
        changeCustody(dossier);
        news.tell(
                dossier, "DOSSIER_RETURNED", new DossierReturned(id, reason.strip()), Map.of("reason", reason.strip()));
        return dossiers.view(dossier);
    }

    @Override
    public DossierView archive(DossierId id) {
        var dossier = dossiers.lock(id);
        if (dossier.state() == DossierState.ARCHIVED) return dossiers.view(dossier);
        dossier.archive();
        news.tell(dossier, "DOSSIER_ARCHIVED", new DossierArchived(id), Map.of());
        return dossiers.view(dossier);
    }

    private void changeCustody(Dossier dossier) {
        var custody = dossier.state().custody();
        int after = 0;
        List<DossierDocument> places;
        do {
            places = dossiers.places(dossier.id(), after, BATCH);
            if (places.isEmpty()) return;
            var moving = moving(dossier, custody, places);
            if (!moving.isEmpty()) documents.changeCustody(moving, custody);
            after = places.get(places.size() - 1).ordinal();
        } while (places.size() == BATCH);
    }

    /** A document that another dossier brought into the archive stays there when this one goes back. */
    private List<DocumentId> moving(Dossier dossier, Custody custody, List<DossierDocument> places) {
        var all = places.stream().map(DossierDocument::document).toList();
        if (custody == Custody.ARCHIVE) return all;
        var staying = dossiers.archivedElsewhere(dossier.id(), all);
        return all.stream().filter(document -> !staying.contains(document)).toList();
    }
}
