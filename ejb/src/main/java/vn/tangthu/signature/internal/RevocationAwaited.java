package vn.tangthu.signature.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.DocumentId;

/**
 * Signatures of a document stay undecided because sources of revocation did not help: they are asked again after a pause, a few times. What is undecided then
 * waits for the next periodic verification.
 *
 * @param tries how often they were asked again before, from 0
 */
public record RevocationAwaited(DocumentId document, int tries) {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(3), Duration.ofHours(12));

    static Optional<RevocationAwaited> first(DocumentId document) {
        return Optional.of(new RevocationAwaited(document, 0));
    }

    /** Empty after the last one. */
    Optional<RevocationAwaited> next() {
        return tries + 1 < PAUSES.size() ? Optional.of(new RevocationAwaited(document, tries + 1)) : Optional.empty();
    }

    Duration pause() {
        return PAUSES.get(tries);
    }
}
