package vn.tangthu.dossier.api;

import vn.tangthu.document.api.DocumentId;

/** A document was put into a dossier. */
public record DocumentFiled(DossierId dossier, DocumentId document) {}
