package vn.tangthu.document.api;

/**
 * A file among those of its format.
 *
 * @param reference number and notation of its document
 * @param subject of its document
 * @param size bytes
 * @param preserved whether it has a PDF/A that conforms
 */
public record HeldFile(
        ComponentId component,
        DocumentId document,
        String fileName,
        String reference,
        String subject,
        long size,
        boolean preserved) {}
