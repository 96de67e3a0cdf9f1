package vn.tangthu.signature.internal.revocation;

/**
 * A source of revocation that was of no use.
 *
 * @param source its address
 * @param reason technical
 */
public record RevocationFault(String source, Kind kind, String reason) {
    /** What was wrong with it. */
    public enum Kind {
        /** It did not answer within its limits; perhaps it will later. */
        UNREACHABLE,
        /** It answered, and cannot be believed. */
        REFUSED
    }
}
