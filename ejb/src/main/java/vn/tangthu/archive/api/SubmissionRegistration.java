package vn.tangthu.archive.api;

import java.time.Instant;

/**
 * What is recorded when a submission is received (TT 05/2025/TT-BNV Art. 23).
 *
 * @param code registration code, unique within the agency, e.g. {@code NL.2026.000012}
 * @param agencyCode code of the submitting agency at that time
 * @param agencyName its name at that time
 * @param volume bytes of all original files
 */
public record SubmissionRegistration(
        String code,
        String agencyCode,
        String agencyName,
        int documents,
        int files,
        long volume,
        Instant receivedAt,
        String submittedBy) {}
