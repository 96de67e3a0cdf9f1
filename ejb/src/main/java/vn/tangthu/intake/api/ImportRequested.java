package vn.tangthu.intake.api;

/** A package was handed in for bulk import. */
public record ImportRequested(ImportId importId) {}
