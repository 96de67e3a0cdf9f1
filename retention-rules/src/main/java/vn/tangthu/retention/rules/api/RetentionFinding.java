package vn.tangthu.retention.rules.api;

/**
 * Notice that goes with a decision.
 *
 * @param detail English, with ids and values; people read the text of the code in their language
 */
public record RetentionFinding(RetentionCode code, String detail) {}
