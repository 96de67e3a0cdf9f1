package vn.tangthu.platform;

/**
 * Work that follows an event; a CDI bean. {@link #handle} is called on a worker thread with role {@link Roles#SYSTEM}, outside
 * any transaction, at least once: it must be idempotent, and throw when the work must be tried again.
 *
 * @param <E> the event record
 */
public interface EventHandler<E extends Record> {
    /** Stable name, stored with the waiting work, e.g. {@code conversion.preserve}. */
    String name();

    Class<E> event();

    void handle(E event);
}
