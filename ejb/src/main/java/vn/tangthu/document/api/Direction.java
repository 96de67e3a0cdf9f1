package vn.tangthu.document.api;

/** Which way a document went, seen from the agency that keeps it. */
public enum Direction {
    /** Received (văn bản đến). */
    INCOMING,
    /** Issued (văn bản đi). */
    OUTGOING,
    /** Neither: made and kept inside. */
    INTERNAL
}
