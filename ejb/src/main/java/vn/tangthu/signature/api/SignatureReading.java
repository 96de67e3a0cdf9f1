package vn.tangthu.signature.api;

import java.util.List;
import vn.tangthu.document.api.DocumentId;

/** Reading what was found about signatures; narrowed by the caller's visibility of the document. */
public interface SignatureReading {
    /**
     * All signatures of a document, by component and order of signing; empty while the validation waits and when there are none.
     *
     * @throws vn.tangthu.document.api.UnknownDocumentException there is none, or the caller may not see it
     */
    List<SignatureView> signatures(DocumentId document);
}
