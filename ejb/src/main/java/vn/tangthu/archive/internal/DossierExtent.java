package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.PageRequest;

/** How much a dossier brings, for the registration of its submission. */
@ApplicationScoped
public class DossierExtent {

    /** @param volume bytes of all originals */
    record Extent(int documents, int files, long volume) {}

    @Inject
    DossierReading dossiers;

    @Inject
    DocumentReading documents;

    Extent measure(DossierId dossier) {
        var extent = new Extent(0, 0, 0);
        var after = Optional.<String>empty();
        do {
            var places = dossiers.documents(dossier, new PageRequest(after, PageRequest.LARGEST));
            var ids = places.items().stream().map(DossierDocument::document).toList();
            var components = documents.list(ids).stream()
                    .flatMap(document -> document.components().stream())
                    .toList();
            extent = new Extent(
                    extent.documents() + ids.size(),
                    extent.files() + components.size(),
                    extent.volume()
                            + components.stream().mapToLong(c -> c.size()).sum());
            after = places.next();
        } while (after.isPresent());
        return extent;
    }
}
