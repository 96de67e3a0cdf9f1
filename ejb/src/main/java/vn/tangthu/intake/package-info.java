/**
 * Bulk import of digitised dossiers as archives deliver them: a zip with one spreadsheet and folders of files. Dossiers and
 * documents come in through the same doors as a person's ({@code DossierKeeping}, {@code DocumentCapture}), one transaction per
 * row of the sheet, as a batch job that goes on where it was after a restart.
 *
 * <p>Owns the tables {@code intake_*} and the folder {@code imports} of the data folder. Events: {@code ImportRequested} (own).
 */
package vn.tangthu.intake;
