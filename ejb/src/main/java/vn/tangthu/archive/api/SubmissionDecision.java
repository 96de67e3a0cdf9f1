package vn.tangthu.archive.api;

import java.time.Instant;
import java.util.Optional;

/**
 * The archivist's decision.
 *
 * @param returnReason empty when accepted
 */
public record SubmissionDecision(String decidedBy, Instant decidedAt, Optional<String> returnReason) {
    public boolean accepted() {
        return returnReason.isEmpty();
    }
}
