package vn.tangthu.dossier.api;

/** A dossier was handed to the agency archive. */
public record DossierSubmitted(DossierId dossier) {}
