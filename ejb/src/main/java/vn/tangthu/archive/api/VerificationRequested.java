package vn.tangthu.archive.api;

/** Somebody wants an archived dossier verified. */
public record VerificationRequested(VerificationId verification) {}
