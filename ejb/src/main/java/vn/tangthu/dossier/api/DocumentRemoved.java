package vn.tangthu.dossier.api;

import vn.tangthu.document.api.DocumentId;

/** A document was taken out of a dossier; it is still kept. */
public record DocumentRemoved(DossierId dossier, DocumentId document) {}
