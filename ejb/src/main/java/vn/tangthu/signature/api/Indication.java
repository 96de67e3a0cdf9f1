package vn.tangthu.signature.api;

/** Main status of a signature, ETSI EN 319 102-1 clause 5.1.3. */
public enum Indication {
    TOTAL_PASSED,
    TOTAL_FAILED,
    /** What is known does not suffice to decide; never shown as valid. */
    INDETERMINATE
}
