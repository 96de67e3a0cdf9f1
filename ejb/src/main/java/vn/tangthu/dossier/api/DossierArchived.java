package vn.tangthu.dossier.api;

/** A dossier was accepted and sealed. */
public record DossierArchived(DossierId dossier) {}
