package vn.tangthu.dossier.api;

/** Description, period or state of a dossier changed otherwise: described anew, or opened again. */
public record DossierChanged(DossierId dossier) {}
