package vn.tangthu.dossier.api;

/** A dossier was closed. */
public record DossierClosed(DossierId dossier) {}
