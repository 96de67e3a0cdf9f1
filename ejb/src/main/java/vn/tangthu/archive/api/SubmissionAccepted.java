package vn.tangthu.archive.api;

/** The archivist accepted; the package is to be sealed. */
public record SubmissionAccepted(SubmissionId submission) {}
