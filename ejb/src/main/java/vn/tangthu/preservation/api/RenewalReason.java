package vn.tangthu.preservation.api;

/** What of all that a proof rests on ends first. */
public enum RenewalReason {
    TIME_STAMP_AUTHORITY_ENDS,
    ISSUING_AUTHORITY_ENDS,
    SIGNATURE_ALGORITHM_ENDS,
    DIGEST_ALGORITHM_ENDS
}
