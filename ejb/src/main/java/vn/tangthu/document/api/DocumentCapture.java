package vn.tangthu.document.api;

import java.io.InputStream;
import java.util.List;
import vn.tangthu.platform.Finding;

/** The only way bytes come in. */
public interface DocumentCapture {
    /**
     * Reads the stream once to its end: digests, size, format by signature, virus scan; the bytes are fsynced when it returns,
     * their place when a capture returns. Runs outside a transaction. Any size up to the configured limit, constant memory.
     *
     * @param fileName as given by the sender; made safe here
     * @throws ContentRefusedException empty, over the limit, carrying a virus, or of a format no regulation allows
     */
    StagedContent stage(String fileName, InputStream content);

    /** Removes staged content that will not become a document. Content that is gone, or that a document has claimed, is left. */
    void discard(StagedContent staged);

    /** Most bytes one file, and one request that brings files, may have ({@code tangthu.capture.max-bytes}). */
    long largestSize();

    /**
     * Makes a document of staged content, in the caller's transaction; announces {@link DocumentCaptured}. Codes are found for
     * names and abbreviations of code tables, dates may be written dd/MM/yyyy. The same staged content may be captured again
     * when the transaction was rolled back.
     *
     * @throws SecretDocumentException marked mật, tối mật or tuyệt mật
     * @throws InvalidMetadataException a value is too long, not in its code table, or not a date
     * @throws ContentRefusedException staged content that was swept away or discarded meanwhile
     */
    DocumentView capture(CaptureDocument command);

    /** What the field rules would refuse in a description, without keeping anything; empty when nothing. */
    List<Finding> lookBeforeCapture(DocumentMetadata metadata);

    /** Adds what was noticed about a document that the caller's transaction has just captured; returns it with that. */
    DocumentView note(DocumentId document, List<Finding> findings);
}
