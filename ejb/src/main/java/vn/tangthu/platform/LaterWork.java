package vn.tangthu.platform;

import java.time.Instant;

/** News that is to be followed at a later time; otherwise as the {@link Outbox}. */
public interface LaterWork {
    /** In the caller's transaction. The handlers of the event run from {@code at} on, also after a restart. */
    void announce(Record event, Instant at);
}
