package vn.tangthu.conversion.api;

/** What came of an attempt; "could not decide" is never folded into success. */
public enum ConversionOutcome {
    SUCCEEDED,
    /** It did its work and the answer is no: not conformant, text lost. */
    REFUSED,
    /** It broke, or is not installed. */
    FAILED,
    /** Its budget of time or memory ran out. */
    OUT_OF_BUDGET
}
