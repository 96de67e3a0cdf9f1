package vn.tangthu.intake.api;

/** Life of a bulk import: QUEUED → RUNNING → COMPLETED, or FAILED when the package as a whole cannot be read. */
public enum ImportState {
    /** The package is stored; the work begins as soon as a worker is free. */
    QUEUED,
    /** Rows are being imported; also while it waits to go on after a restart. */
    RUNNING,
    /** Every row was looked at: imported, there already, or bad with a finding. */
    COMPLETED,
    /** No row could be looked at; the finding says why. */
    FAILED;

    public boolean ended() {
        return this == COMPLETED || this == FAILED;
    }
}
