package vn.tangthu.document.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such document, component or rendition for this caller. */
public final class UnknownDocumentException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownDocumentException(String what) {
        super(Kind.NOT_FOUND, "DOC-001", "unknown or not visible: " + what, Map.of("what", what));
    }
}
