package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.Component;
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
    HeldFormats formats;

    @Inject
    Clock clock;

    public void add(KeptRendition kept) {
        var component = component(kept);
        documents.findLocked(component.document()); // the first lock, as in all work on a document
        var now = clock.instant();
        documents.supersede(component.id(), kept.made().purpose(), now);
        add(component, kept, now);
    }

    /** All renditions of these purposes are now the ones kept. */
    public void replace(DocumentId document, Set<RenditionPurpose> purposes, Collection<KeptRendition> kept) {
        documents.findLocked(document);
        var now = clock.instant();
        documents.supersede(document, purposes, now);
        if (purposes.contains(RenditionPurpose.PRESERVATION)) formats.unjudged(document);
        kept.forEach(each -> add(component(each), each, now));
    }

    private void add(Component component, KeptRendition kept, Instant now) {
        documents.add(rendition(component, kept, now));
        if (kept.made().purpose() == RenditionPurpose.PRESERVATION)
            formats.judged(component.id(), kept.made().conformance());
    }

    /** The same for one component of a document that the caller has locked. */
    public void replace(Component component, Set<RenditionPurpose> purposes, Collection<KeptRendition> kept) {
        var now = clock.instant();
        purposes.forEach(purpose -> documents.supersede(component.id(), purpose, now));
        if (purposes.contains(RenditionPurpose.PRESERVATION))
            formats.judged(component.id(), Conformance.NOT_APPLICABLE);
        kept.forEach(each -> add(component, each, now));
    }

    /** What would be kept. */
    @PermitAll
    public Rendition unsaved(Component component, KeptRendition kept) {
        return rendition(component, kept, clock.instant());
    }

    private Component component(KeptRendition kept) {
        var id = kept.made().component();
        return documents.find(id).orElseThrow(() -> new UnknownDocumentException("component " + id.value()));
    }

    private static Rendition rendition(Component component, KeptRendition kept, Instant now) {
        var bytes = new KeptBytes(kept.size(), kept.sha256(), kept.sha512());
        return new Rendition(Ids.next(), component, kept.made(), new Kept(bytes, now));
    }
}
