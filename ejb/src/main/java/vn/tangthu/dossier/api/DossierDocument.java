package vn.tangthu.dossier.api;

import java.time.Instant;
import vn.tangthu.document.api.DocumentId;

/**
 * A document's place in a dossier.
 *
 * @param ordinal place in the dossier's list of documents, from 1; never given twice, so gaps show what was removed
 */
public record DossierDocument(DocumentId document, int ordinal, Instant filedAt, String filedBy) {}
