package vn.tangthu.conversion.api;

import java.util.List;
import vn.tangthu.document.api.DocumentId;

/** What was tried for a document, oldest first: nothing is skipped in silence. */
public interface ConversionHistory {
    /** @throws vn.tangthu.document.api.UnknownDocumentException there is none, or the caller may not see it */
    List<ConversionAttempt> attempts(DocumentId document);
}
