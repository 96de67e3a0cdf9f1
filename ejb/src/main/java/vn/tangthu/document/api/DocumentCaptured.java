package vn.tangthu.document.api;

/** A document and its bytes are kept; the work of the {@link ProcessingStep}s begins. */
public record DocumentCaptured(DocumentId document) {}
