package vn.tangthu.signature.domain;

/** What happened to a file after a signature was put on it. */
public enum Change {
    /** Notes were added or form fields filled in. */
    ADDITION,
    /** Pages or content were changed, added or removed. */
    CONTENT,
    /** Something the signature itself forbids, by its certification level (DocMDP) or its field locks (FieldMDP). */
    FORBIDDEN
}
