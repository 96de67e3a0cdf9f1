package vn.tangthu.search.api;

/** How much of a document's content the index holds. */
public enum TextCoverage {
    /** No text was found in it, none is known yet, or the thing has no content of its own (dossier). */
    NONE,
    /** All of it. */
    WHOLE,
    /** Its beginning; the text is longer than the limits of indexing. */
    BEGINNING
}
