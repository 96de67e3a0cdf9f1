package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.UnknownDocumentException;
import vn.tangthu.document.domain.Component;
import vn.tangthu.document.domain.KeptBytes;
import vn.tangthu.document.domain.Rendition;

/** Finds the bytes of a component and of its renditions. */
@Stateless
@PermitAll
public class KeptContents {
    @Inject
    Documents documents;

    @Inject
    ContentStore store;

    /** @throws UnknownDocumentException there is no such component or rendition */
    public Content open(ComponentId id, RenditionPurpose purpose) {
        var component = require(id);
        if (purpose == RenditionPurpose.ORIGINAL)
            return stored(component.fileName(), component.mediaType(), component.bytes());
        var rendition = documents
                .findCurrent(id, purpose)
                .orElseThrow(() -> new UnknownDocumentException(purpose + " of component " + id.value()));
        return open(component, rendition);
    }

    /** Bytes that need not be the current ones. */
    public Content open(Component component, Rendition rendition) {
        return stored(fileName(component, rendition), rendition.mediaType(), rendition.bytes());
    }

    public Component require(ComponentId id) {
        return documents.find(id).orElseThrow(() -> new UnknownDocumentException("component " + id.value()));
    }

    private Content stored(String fileName, String mediaType, KeptBytes bytes) {
        return new StoredContent(fileName, mediaType, bytes.size(), bytes.sha256(), store.require(bytes.sha512()));
    }

    private static String fileName(Component component, Rendition rendition) {
        var name = component.fileName();
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ending(rendition);
    }

    private static String ending(Rendition rendition) {
        return switch (rendition.purpose()) {
            case ORIGINAL -> "";
            case PRESERVATION -> rendition.mediaType().equals("application/pdf") ? ".pdf" : "";
            case TEXT -> ".txt";
            case CONFORMANCE_REPORT -> ".conformance.xml";
            case SIGNATURE_REPORT -> ".signatures.xml";
        };
    }
}
