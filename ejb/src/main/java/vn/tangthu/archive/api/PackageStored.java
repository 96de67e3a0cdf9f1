package vn.tangthu.archive.api;

import vn.tangthu.dossier.api.DossierId;

/** The package of a dossier is in the store, durable and compared. */
public record PackageStored(SubmissionId submission, DossierId dossier) {}
