package vn.tangthu.signature.api;

/** Who vouches for the time of signing. */
public enum TimeSource {
    /** A trusted time-stamp authority. */
    TIME_STAMP,
    /** Only the signer's own clock. */
    CLAIMED,
    /** There is no time. */
    NONE
}
