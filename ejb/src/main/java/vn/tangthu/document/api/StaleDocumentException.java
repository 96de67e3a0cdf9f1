package vn.tangthu.document.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Somebody else changed the document since the caller read it. */
public final class StaleDocumentException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public StaleDocumentException(DocumentId document, long expected, long actual) {
        super(
                Kind.STALE,
                "DOC-033",
                "document " + document.value() + " has version " + actual + ", not " + expected,
                Map.of());
    }
}
