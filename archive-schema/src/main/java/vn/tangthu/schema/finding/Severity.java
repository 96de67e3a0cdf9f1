package vn.tangthu.schema.finding;

/** How much a finding matters. Only {@link #ERROR} makes a package or a description invalid. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
