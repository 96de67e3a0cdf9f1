package vn.tangthu.conversion.api;

/** What a rendition made anew is put beside. */
public enum ComparedWith {
    ORIGINAL,
    /** The preservation rendition that is there. */
    CURRENT
}
