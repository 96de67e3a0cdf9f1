package vn.tangthu.platform;

/** What the database has committed. */
public interface CommittedChanges {
    /**
     * Returns when everything committed before the call outlives a power cut. Outside a transaction, before somebody is told that
     * a change was made.
     */
    void force();
}
