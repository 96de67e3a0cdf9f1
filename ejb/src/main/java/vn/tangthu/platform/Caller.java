package vn.tangthu.platform;

/** Who asks and from where; for traces and access rules. */
public interface Caller {
    /** Name that stands for the house itself in traces of queued work. */
    String SYSTEM_NAME = "system";

    /** Login name of the caller, or {@link #SYSTEM_NAME} on worker threads. */
    String name();

    /** Network address the request came from, or {@code "-"} on worker threads. */
    String address();

    boolean hasRole(String role);
}
