package vn.tangthu.retention.rules.api;

/** On what ground a line is applied on a date. */
public enum LineBasis {
    /** The line belongs to the schedule in force. */
    OFFICIAL,
    /** The line of the schedule in force is not known; the nearest earlier line is applied (áp dụng tương tự). */
    BY_ANALOGY
}
