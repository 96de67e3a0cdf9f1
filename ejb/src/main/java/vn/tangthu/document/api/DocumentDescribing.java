package vn.tangthu.document.api;

/** Corrects the description of documents after their capture, in the caller's transaction. */
public interface DocumentDescribing {
    /**
     * Announces {@link DocumentDescribed} and leaves a trace with the old and the new values. Whether the document's dossiers let it
     * be changed is for the caller to know.
     *
     * @throws UnknownDocumentException not there, or not to be seen by the caller
     * @throws StaleDocumentException somebody else changed it meanwhile
     * @throws SecretDocumentException marked mật, tối mật or tuyệt mật
     * @throws InvalidMetadataException a value is too long, not in its code table, or not a date
     */
    DocumentView describe(DescribeDocument command);
}
