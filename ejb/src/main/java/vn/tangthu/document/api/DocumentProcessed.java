package vn.tangthu.document.api;

/** All {@link ProcessingStep}s of a document have ended; its text rendition, if any, is there. */
public record DocumentProcessed(DocumentId document) {}
