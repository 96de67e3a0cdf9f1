package vn.tangthu.schema.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** When proof must be renewed: before the first of all that it rests on ends, by a margin. */
public final class RenewalSchedule {
    private final AlgorithmPolicy policy;
    private final Duration margin;

    /** @param margin for authorities that do not answer and people who must act */
    public RenewalSchedule(AlgorithmPolicy policy, Duration margin) {
        this.policy = policy;
        this.margin = margin;
    }

    /**
     * @param last time stamp of the record
     * @param issuersEnd when the first certificate above the time-stamp authority's ends
     * @return with {@link Instant#MAX} when no end is known
     * @throws MalformedEvidenceException when the time stamp does not say who made it
     */
    public Renewal next(ArchiveTimeStamp last, Instant issuersEnd) throws MalformedEvidenceException {
        var authority = last.token().authority();
        return Stream.of(
                        new Renewal(Renewal.Reason.TIME_STAMP_AUTHORITY_ENDS, authority.end()),
                        new Renewal(Renewal.Reason.ISSUING_AUTHORITY_ENDS, issuersEnd),
                        new Renewal(
                                Renewal.Reason.SIGNATURE_ALGORITHM_ENDS,
                                policy.goodUntil(
                                        authority.key().algorithm(),
                                        authority.key().bits())),
                        new Renewal(
                                Renewal.Reason.DIGEST_ALGORITHM_ENDS,
                                policy.goodUntil(last.tree().algorithm())))
                .map(this::withMargin)
                .min(Comparator.comparing(Renewal::due))
                .orElseThrow();
    }

    private Renewal withMargin(Renewal renewal) {
        var known = !renewal.due().equals(Instant.MAX) && !renewal.due().equals(Instant.MIN);
        return known ? new Renewal(renewal.reason(), renewal.due().minus(margin)) : renewal;
    }
}
