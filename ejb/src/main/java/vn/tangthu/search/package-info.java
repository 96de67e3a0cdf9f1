/**
 * Finding dossiers and documents, by description and by content.
 *
 * <p>Owns the table {@code search_entry} and the full-text index made from it. Fed by events only (DocumentCaptured,
 * DocumentProcessed, DossierOpened, DossierChanged, DossierClosed, DossierSubmitted, DossierReturned, DossierArchived); on each
 * it reads the thing anew from its feature, so that events may come twice, late or in any order. Announces nothing. See ADR 0014.
 */
package vn.tangthu.search;
