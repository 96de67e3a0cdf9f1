package vn.tangthu.archive.api;

import java.util.Optional;

/**
 * The archivist gives the dossier back to its unit.
 *
 * @param reason what has to be put right; mandatory
 * @param expectedVersion version the decision rests on; empty when the caller did not say
 */
public record ReturnSubmission(SubmissionId submission, String reason, Optional<Long> expectedVersion) {}
