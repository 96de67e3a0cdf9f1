package vn.tangthu.document.api;

/**
 * What the format policy says of a format today.
 *
 * @param reason key of the reason, e.g. {@code oldOffice}
 * @param source legal source; empty when no law ranks the format and it is the house that does
 */
public record FormatAssessment(FormatLevel level, String reason, String source) {}
