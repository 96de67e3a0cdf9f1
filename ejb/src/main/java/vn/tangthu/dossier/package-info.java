/**
 * File plans (danh mục hồ sơ) and dossiers (hồ sơ): opening, description, filing of documents, closing with the retention
 * period determined anew, and the way into the agency archive.
 *
 * <p>Owns the tables {@code file_plan}, {@code file_plan_entry}, {@code dossier}, {@code dossier_tally},
 * {@code dossier_document} and {@code dossier_number}. Announces {@code DossierOpened},
 * {@code DossierChanged}, {@code DocumentFiled}, {@code DocumentRemoved}, {@code DossierClosed}, {@code DossierSubmitted},
 * {@code DossierReturned} and {@code DossierArchived}.
 */
package vn.tangthu.dossier;
