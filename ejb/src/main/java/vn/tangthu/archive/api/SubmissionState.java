package vn.tangthu.archive.api;

/**
 * Life of a submission: CHECKING → AWAITING_DECISION → SEALING → ARCHIVED, or RETURNED. A package that cannot be written
 * leads from SEALING back to AWAITING_DECISION.
 */
public enum SubmissionState {
    /** Received; the checks run. */
    CHECKING,
    /** Checked; the archivist accepts or returns it. */
    AWAITING_DECISION,
    /** Accepted; the package is written and stored. */
    SEALING,
    /** The package is in the store, durable and compared. Final. */
    ARCHIVED,
    /** Given back to the unit with a reason. Final; the dossier may be submitted again. */
    RETURNED;

    /** Whether the submission is on its way or has arrived: no second one of the same dossier is taken. */
    public boolean isActive() {
        return this != RETURNED;
    }
}
