package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.KeptBytes;
import vn.tangthu.document.domain.Rendition;
import vn.tangthu.document.domain.Rendition.Kept;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Rows of renditions whose bytes are kept already. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NewRenditions {
    @Inject
    Documents documents;

    @Inject
    Clock clock;

    public void add(KeptRendition kept) {
        var made = kept.made();
        var bytes = new KeptBytes(kept.size(), kept.sha256(), kept.sha512());
        var component = documents
                .find(made.component())
                .orElseThrow(() -> new UnknownDocumentException(
                        "component " + made.component().value()));
        documents.findLocked(component.document()); // the first lock, as in all work on a document
        var now = clock.instant();
        documents.supersede(component.id(), made.purpose(), now);
        documents.add(new Rendition(Ids.next(), component, made, new Kept(bytes, now)));
    }
}
