package vn.tangthu.retention.rules.api;

/** Answer to an agency that wants its own period: it may lengthen the official one, never shorten it. */
public sealed interface Lengthening {

    /** The agency's rule holds. */
    record Accepted(RetentionRule rule) implements Lengthening {}

    /**
     * The official rule holds.
     *
     * @param code RET-001 to RET-004
     */
    record Refused(RetentionCode code, RetentionRule official, RetentionRule chosen) implements Lengthening {}
}
