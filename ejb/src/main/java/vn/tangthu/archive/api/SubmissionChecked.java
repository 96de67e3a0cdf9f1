package vn.tangthu.archive.api;

/** The checks have ended; the archivist decides. */
public record SubmissionChecked(SubmissionId submission) {}
