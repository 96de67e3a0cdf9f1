package vn.tangthu.retention.rules.api;

/** The five kinds of retention rule, the one kept longest first when kinds cannot be compared. */
public enum RetentionKind {
    PERMANENT,
    LIFE_OF_ASSET,
    UNTIL_SUPERSEDED,
    YEARS_AFTER_EVENT,
    YEARS
}
