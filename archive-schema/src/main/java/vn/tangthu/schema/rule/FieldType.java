package vn.tangthu.schema.rule;

/** How the value of a field is written. */
public enum FieldType {
    /** Unicode text. */
    TEXT,
    /** Whole number without sign; the maximum length counts digits. */
    NUMBER,
    /** Day of the calendar, DD/MM/YYYY. */
    DATE,
    /** DD/MM/YYYY, MM/YYYY or YYYY: archived material may lack the day. */
    PARTIAL_DATE,
    /** 0 or 1. */
    FLAG
}
