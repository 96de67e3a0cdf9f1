package vn.tangthu.archive.api;

/** How an item of a report ended. Not having been able to decide is never the same as having passed. */
public enum CheckOutcome {
    PASSED,
    /** There was nothing to check. */
    NOT_APPLICABLE,
    /** The check could not be brought to a verdict. */
    UNDECIDED,
    FAILED
}
