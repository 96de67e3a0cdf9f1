package vn.tangthu.archive.api;

/** The archivist gave the dossier back. */
public record SubmissionReturned(SubmissionId submission) {}
