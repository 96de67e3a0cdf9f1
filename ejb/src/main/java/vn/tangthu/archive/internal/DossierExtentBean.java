package vn.tangthu.archive.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/**
 * How much a dossier brings, for the registration of its submission; asked in the name of the house: whoever submits a dossier
 * submits all its documents, also those of another unit. Not reachable from outside the feature.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class DossierExtentBean {

    /** @param volume bytes of all originals */
    public record Extent(int documents, int files, long volume) {}

    @Inject
    DossierReading dossiers;

    @Inject
    DocumentWork documents;

    public Extent measure(DossierId dossier) {
        var extent = new Extent(0, 0, 0);
        var after = Optional.<String>empty();
        do {
            var places = dossiers.documents(dossier, new PageRequest(after, PageRequest.LARGEST));
            var ids = places.items().stream().map(DossierDocument::document).toList();
            var originals = documents.extent(ids);
            extent = new Extent(
                    extent.documents() + ids.size(),
                    extent.files() + originals.files(),
                    extent.volume() + originals.volume());
            after = places.next();
        } while (after.isPresent());
        return extent;
    }
}
