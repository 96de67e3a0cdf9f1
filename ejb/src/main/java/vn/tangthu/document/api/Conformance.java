package vn.tangthu.document.api;

/** Verdict of a conformance check. */
public enum Conformance {
    CONFORMANT,
    NOT_CONFORMANT,
    /** The check ran out of its budget of time or memory, or broke: never read as conformant. */
    UNDECIDED,
    /** The rendition has no profile to conform to (text, reports). */
    NOT_APPLICABLE
}
