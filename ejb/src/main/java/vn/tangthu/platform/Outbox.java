package vn.tangthu.platform;

/**
 * News of a change, handed on to the features that follow it.
 *
 * <p>{@link #announce} must be called inside the transaction of the change: the work is stored in that transaction, so
 * there is no change without its follow-up work and no work without its change. After commit each {@link EventHandler} of the
 * event runs on a worker thread of any node, at least once, with back-off after a failure; what keeps failing ends in
 * {@link FailedWork}.
 */
public interface Outbox {
    /**
     * @param event a record that Jackson can write and read back; its handlers are found by its class. An event without a
     *     handler is allowed.
     */
    void announce(Record event);
}
