package vn.tangthu.conversion.api;

/** What came of remaking the renditions of one file. */
public enum RemakeOutcome {
    /** Its turn has not come. */
    WAITING,
    /** The new renditions are worth more: a person may accept them. */
    BETTER,
    /** Worth the same: the new ones were dropped. */
    SAME,
    /** Worth less: the new ones were dropped. */
    WORSE,
    /** Nothing could be made; the reason is told. */
    FAILED,
    /** Must not be remade, or not now; the reason is told. */
    NOT_APPLICABLE
}
