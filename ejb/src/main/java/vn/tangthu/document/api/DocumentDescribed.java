package vn.tangthu.document.api;

/** The description of a document was changed. */
public record DocumentDescribed(DocumentId document) {}
