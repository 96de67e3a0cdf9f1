package vn.tangthu.dossier.api;

/** The archive gave a dossier back to its unit. */
public record DossierReturned(DossierId dossier, String reason) {}
