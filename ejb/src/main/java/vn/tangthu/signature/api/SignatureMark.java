package vn.tangthu.signature.api;

/** The verdict in one colour; order is from best to worst. */
public enum SignatureMark {
    /** Valid, and nothing was added to the document after it. */
    GREEN,
    /** Could not be decided, or something harmless was added after it: a person should look. */
    AMBER,
    /** Not valid, or the document was changed after it. */
    RED
}
