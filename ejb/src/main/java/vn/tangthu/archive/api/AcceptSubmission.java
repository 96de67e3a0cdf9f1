package vn.tangthu.archive.api;

import java.util.Optional;

/**
 * The archivist accepts.
 *
 * @param expectedVersion version the decision rests on; empty when the caller did not say
 */
public record AcceptSubmission(SubmissionId submission, Optional<Long> expectedVersion) {}
