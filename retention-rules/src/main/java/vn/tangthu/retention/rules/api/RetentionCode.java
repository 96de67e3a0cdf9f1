package vn.tangthu.retention.rules.api;

/** Stable codes of refusals, notices and faults of the retention rules; listed in docs/error-codes.md. */
public enum RetentionCode {
    /** The agency's period may end before the official one. */
    SHORTER_THAN_OFFICIAL("RET-001"),
    /** The agency's period is of a kind that cannot be compared with the official one. */
    NOT_COMPARABLE("RET-002"),
    /** The agency's period is longer than the Law allows; only "permanent" goes beyond. */
    OVER_LEGAL_MAXIMUM("RET-003"),
    /** The agency's period is shorter than the Law allows. */
    UNDER_LEGAL_MINIMUM("RET-004"),
    /** The line in force is not known; an earlier line is applied by analogy. */
    BY_ANALOGY("RET-101"),
    /** The source of the line was not read by the makers of the data. */
    SOURCE_FROM_MEMORY("RET-102"),
    /** The work has not ended, so the count has not started. */
    WORK_NOT_ENDED("RET-103"),
    /** The event, the repeal or the disposal of the asset has not happened. */
    EVENT_NOT_HAPPENED("RET-104"),
    /** The period was raised to the minimum of the Law. */
    RAISED_TO_MINIMUM("RET-105"),
    /** The agency's period was not taken; the official one holds. */
    AGENCY_RULE_NOT_TAKEN("RET-106"),
    /** The line is not applicable any more on the date; the period has to be determined again. */
    LINE_NOT_APPLICABLE("RET-107"),
    /** A schedule file cannot be read. */
    MALFORMED_FILE("RET-201");

    private final String code;

    RetentionCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
