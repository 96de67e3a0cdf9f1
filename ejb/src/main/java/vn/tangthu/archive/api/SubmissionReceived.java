package vn.tangthu.archive.api;

/** A dossier was submitted; the checks begin. */
public record SubmissionReceived(SubmissionId submission) {}
