package vn.tangthu.schema.model;

/** What a file is to its document. */
public enum FileUse {
    /** The document itself, as captured. */
    ORIGINAL,
    /** An attachment of the document (tệp đính kèm), as captured. */
    ATTACHMENT,
    /** A PDF/A rendition of an original or attachment, made for preservation. */
    PRESERVATION
}
