package vn.tangthu.dossier.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.dossier.api.DossierCounts;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Reading dossiers. */
@Stateless
@RolesAllowed({
    Roles.OFFICER,
    Roles.RECORDS_CLERK,
    Roles.LEADER,
    Roles.ARCHIVIST,
    Roles.HOME_AFFAIRS,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
public class DossierReadingBean implements DossierReading {
    @Inject
    Dossiers dossiers;

    @Inject
    DossierListing listing;

    @Override
    public DossierView require(DossierId id) {
        return dossiers.view(dossiers.require(id));
    }

    @Override
    public List<DossierView> list(Collection<DossierId> ids) {
        var found = dossiers.list(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> dossiers.view(found.get(id)))
                .toList();
    }

    @Override
    public Optional<DossierView> findByCode(String code) {
        return dossiers.findByCode(code).map(dossiers::view);
    }

    @Override
    public Page<DossierSummary> list(DossierQuery query, PageRequest page) {
        return listing.list(query, page);
    }

    @Override
    public DossierCounts counts() {
        return listing.counts();
    }

    @Override
    public Page<DossierDocument> documents(DossierId id, PageRequest page) {
        dossiers.require(id);
        var places = dossiers.places(id, page.afterNumber().orElse(0), page.size() + 1);
        return Page.of(places, page, DossierDocument::ordinal);
    }

    @Override
    public List<DossierId> holding(DocumentId document) {
        return dossiers.holding(document).stream().map(Dossier::id).toList();
    }

    @Override
    public List<DossierId> holdingAny(Collection<DocumentId> documents) {
        return dossiers.holdingAny(documents).stream().map(Dossier::id).toList();
    }
}
