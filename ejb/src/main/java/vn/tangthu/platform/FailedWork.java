package vn.tangthu.platform;

import java.time.Instant;
import java.util.UUID;

/** Work that was tried often enough and given up: an administrator sees it and replays it. Nothing is dropped in silence. */
public interface FailedWork {
    /**
     * @param handler name of the {@link EventHandler}
     * @param event the event as JSON
     * @param error last error, first lines of its stack trace
     */
    record Item(UUID id, String handler, String event, String error, int attempts, Instant failedAt) {}

    /** Told to observers inside the transaction of the replay. */
    record Replayed(Item work) {}

    Page<Item> list(PageRequest page);

    Count count();

    /** Queues the work again. An id that is not there (any more) is ignored: somebody else replayed it. */
    void replay(UUID id);
}
