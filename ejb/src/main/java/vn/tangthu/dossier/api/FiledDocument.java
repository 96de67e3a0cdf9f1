package vn.tangthu.dossier.api;

import vn.tangthu.document.api.DocumentView;

/** A document just captured, and its place in the dossier. */
public record FiledDocument(DocumentView document, int ordinal) {}
