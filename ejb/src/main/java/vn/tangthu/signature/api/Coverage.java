package vn.tangthu.signature.api;

/** How much of the file a signature covers. */
public enum Coverage {
    WHOLE_FILE,
    /** The file as it was when signed; a later signature, time stamp or other content was appended after it. */
    EARLIER_REVISION,
    /** The byte range leaves out content: nothing can be said about the file. */
    PART
}
