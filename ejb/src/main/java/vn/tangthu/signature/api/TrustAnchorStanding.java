package vn.tangthu.signature.api;

/** Where a trust anchor stands on a day. */
public enum TrustAnchorStanding {
    /** Its first day is to come. */
    LATER,
    NOW,
    /** Believed, but its last day is near: its successor must be found and approved. */
    ENDING,
    /** The certificate itself has ended; nobody has said what is to follow. */
    EXPIRED,
    /** The last day that was decided is over. */
    OVER;

    /** Whether the administrator should do something. */
    public boolean needsCare() {
        return this == ENDING || this == EXPIRED;
    }
}
