package vn.tangthu.platform;

/** For work that has time: it gives way to queued work that is due. */
public interface WaitingWork {
    boolean isAny();
}
