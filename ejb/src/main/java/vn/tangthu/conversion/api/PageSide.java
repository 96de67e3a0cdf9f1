package vn.tangthu.conversion.api;

/** Which of two pages that are compared. */
public enum PageSide {
    BEFORE,
    AFTER
}
