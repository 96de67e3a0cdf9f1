package vn.tangthu.document.api;

/** How far the work that follows a capture has come. */
public enum Processing {
    PENDING,
    DONE,
    /** Done, with findings that a person should look at. */
    ATTENTION
}
