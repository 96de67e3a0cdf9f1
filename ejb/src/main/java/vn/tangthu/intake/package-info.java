/**
 * Bulk import of digitised dossiers as archives deliver them: a zip with one spreadsheet and folders of files. Dossiers and
 * documents come in through the same doors as a person's ({@code DossierKeeping}, {@code DocumentCapture}), one transaction per
 * row of the sheet, as a batch job that goes on where it was after a restart.
 *
 * <p>Imported dossiers are OPEN: their documents still go through conversion and signature checks, and a person looks at the
 * findings, completes what the sheet left out and closes them like any other. A later package may add to them while they are
 * open; what a package brought once is not brought again, also when somebody has removed it from the dossier since.
 *
 * <p>Owns the tables {@code intake_*} and the folder {@code imports} of the data folder. Events: {@code ImportRequested} (own).
 */
package vn.tangthu.intake;
