package vn.tangthu.signature.api;

/** What certificates issued under a trust anchor are believed for. */
public enum TrustPurpose {
    SIGNING,
    TIMESTAMPING
}
