package vn.tangthu.platform;

/**
 * For features that try work again by themselves, beside the outbox: what they give up stands with the {@link FailedWork} and is
 * replayed from there.
 */
public interface HopelessWork {
    /**
     * In the caller's transaction.
     *
     * @param handler name of the {@link EventHandler} that goes on when an administrator replays it
     * @param event what that handler gets
     * @param error what stood in the way the last time
     */
    void giveUp(String handler, Record event, Throwable error, int tries);
}
