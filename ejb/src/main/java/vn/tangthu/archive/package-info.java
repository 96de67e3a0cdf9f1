/**
 * The agency archive (lưu trữ hiện hành): receiving submissions of dossiers, checking them, the archivist's decision, archival packages in the
 * OCFL store, and their verification.
 *
 * <p>Owns the tables {@code submission}, {@code submission_register}, {@code submission_check}, {@code archive_package},
 * {@code archive_verification} and {@code archive_verification_result}, and the folders {@code archive} and {@code tmp/sealing} of the data
 * folder. Announces {@code SubmissionReceived}, {@code SubmissionChecked}, {@code SubmissionAccepted}, {@code SubmissionReturned}, {@code PackageStored}
 * and {@code VerificationRequested}; hears its own.
 */
package vn.tangthu.archive;
