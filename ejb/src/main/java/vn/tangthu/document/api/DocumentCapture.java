package vn.tangthu.document.api;

import java.io.InputStream;

/** The only way bytes come in. */
public interface DocumentCapture {
    /**
     * Reads the stream once to its end: digests, size, format by signature, virus scan; durable when it returns (file and
     * folder are fsynced). Runs outside a transaction. Any size up to the configured limit, constant memory.
     *
     * @param fileName as given by the sender; made safe here
     * @throws ContentRefusedException empty, over the limit, carrying a virus, or of a format no regulation allows
     */
    StagedContent stage(String fileName, InputStream content);

    /**
     * Makes a document of staged content, in the caller's transaction; announces {@link DocumentCaptured}.
     *
     * @throws SecretDocumentException marked mật, tối mật or tuyệt mật
     * @throws InvalidMetadataException a value is too long, not in its code table, or not a date
     */
    DocumentView capture(CaptureDocument command);
}
