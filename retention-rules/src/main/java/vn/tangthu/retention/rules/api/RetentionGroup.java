package vn.tangthu.retention.rules.api;

/** Group of lines of a retention schedule (nhóm hồ sơ, tài liệu), e.g. 12.1. */
public record RetentionGroup(String code, String title) {}
