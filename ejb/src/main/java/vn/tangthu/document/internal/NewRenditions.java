package vn.tangthu.document.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.KeptBytes;
import vn.tangthu.document.domain.Rendition;
import vn.tangthu.document.domain.Rendition.Kept;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Rows of renditions whose bytes are kept already. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewRenditions {
    @Inject
    Documents documents;

    @Inject
    Clock clock;

    public void add(NewRendition made, KeptBytes bytes) {
        var component = documents
                .findLocked(made.component())
                .orElseThrow(() -> new UnknownDocumentException(
                        "component " + made.component().value()));
        var now = clock.instant();
        documents.supersede(component.id(), made.purpose(), now);
        documents.add(new Rendition(Ids.next(), component, made, new Kept(bytes, now)));
    }
}
