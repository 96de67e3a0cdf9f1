package vn.tangthu.schema.evidence;

/** Why a record proves nothing (RFC 4998, section 5.3). */
public enum EvidenceFault {
    /** The object's digest is in no group of the first tree: another object, or a changed one. */
    OBJECT_NOT_COVERED,
    /** The tree leads to another digest than the one that was time-stamped. */
    TREE_NOT_TIME_STAMPED,
    /** A renewing time stamp is not over the one before it. */
    TIME_STAMP_NOT_COVERED,
    /** A chain does not begin over the object and all chains before it. */
    CHAINS_NOT_COVERED,
    /** A chain that goes on with another digest algorithm. */
    ALGORITHM_CHANGED,
    /** A time stamp older than the one that it renews. */
    TIME_GOES_BACK,
    /** A digest algorithm that had become weak before the next chain began. */
    ALGORITHM_WEAK,
    /** A time stamp that could no longer be believed when the next one was made. */
    TIME_STAMP_NOT_TRUSTED
}
