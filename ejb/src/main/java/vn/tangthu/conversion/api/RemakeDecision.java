package vn.tangthu.conversion.api;

/** What a person decided on a remade rendition, and whether it is done. */
public enum RemakeDecision {
    NONE,
    /** Accepted, not in place yet. */
    ACCEPTING,
    /** The new renditions are the current ones. */
    ACCEPTED,
    /** Rejected, not cleared away yet. */
    REJECTING,
    /** The new renditions were dropped. */
    REJECTED,
    /** It was accepted, but the document was changed meanwhile or is in the archive: nothing was replaced. */
    OVERTAKEN
}
