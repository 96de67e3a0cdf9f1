package vn.tangthu.dossier.api;

/** A dossier was opened. */
public record DossierOpened(DossierId dossier) {}
