package vn.tangthu.platform;

/** How much a {@link Finding} weighs. */
public enum Severity {
    /** Good to know; nothing to do. */
    INFO,
    /** A person should look; work goes on. */
    WARNING,
    /** Stops the next step (closing, acceptance) until it is resolved or decided on. */
    ERROR
}
