package vn.tangthu.schema.model;

/** How an event ended. "Could not decide" is an outcome of its own: it is never success. */
public enum EventOutcome {
    SUCCESS("success"),
    WARNING("warning"),
    FAILURE("fail"),
    UNDECIDED("undecided"),
    NOT_APPLICABLE("not applicable");

    private final String term;

    EventOutcome(String term) {
        this.term = term;
    }

    /** The term as written into PREMIS. */
    public String term() {
        return term;
    }
}
