package vn.tangthu.archive.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierId;

/**
 * One verification of an archived dossier.
 *
 * @param results one per part; empty while it runs
 */
public record VerificationView(
        VerificationId id,
        DossierId dossier,
        VerificationState state,
        Instant requestedAt,
        String requestedBy,
        Optional<Instant> finishedAt,
        List<VerificationResult> results) {
    public VerificationView {
        results = List.copyOf(results);
    }

    /** Whether a part failed; a part that could not be decided is not sound either. */
    public boolean sound() {
        return state == VerificationState.DONE
                && results.stream()
                        .allMatch(result -> result.outcome() == CheckOutcome.PASSED
                                || result.outcome() == CheckOutcome.NOT_APPLICABLE);
    }
}
