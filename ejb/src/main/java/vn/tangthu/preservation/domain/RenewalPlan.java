package vn.tangthu.preservation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tangthu.preservation.api.EvidenceRenewal;
import vn.tangthu.preservation.api.RenewalReason;
import vn.tangthu.schema.evidence.AlgorithmPolicy;
import vn.tangthu.schema.evidence.ArchiveTimeStamp;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.RenewalSchedule;
import vn.tangthu.schema.evidence.TimeStampToken;

/** When proofs are renewed, and with which digests trees are built. */
public final class RenewalPlan {
    /** Those that are noted at capture, the shortest first. */
    private static final List<DigestAlgorithm> NOTED = List.of(DigestAlgorithm.SHA_256, DigestAlgorithm.SHA_512);

    /** A time stamp that is due when it is made is not renewed every day by an authority that has nothing better yet. */
    private static final Duration SHORTEST = Duration.ofDays(7);

    private final AlgorithmPolicy policy;
    private final Duration margin;

    public RenewalPlan(AlgorithmPolicy policy, Duration margin) {
        this.policy = policy;
        this.margin = margin;
    }

    /**
     * @param tree that the time stamp is over
     * @param issuersEnd when the first certificate above the authority's ends
     * @return empty when no end is known
     * @throws MalformedEvidenceException when the time stamp does not say who made it
     */
    public Optional<EvidenceRenewal> next(HashTree tree, TimeStampToken token, Instant issuersEnd)
            throws MalformedEvidenceException {
        var stamp = new ArchiveTimeStamp(tree.reducedFor(tree.leaf(0)).orElseThrow(), token);
        var next = new RenewalSchedule(policy, margin).next(stamp, issuersEnd);
        if (next.due().equals(Instant.MAX)) return Optional.empty();
        var soonest = token.time().plus(SHORTEST);
        return Optional.of(new EvidenceRenewal(
                next.due().isBefore(soonest) ? soonest : next.due(),
                RenewalReason.valueOf(next.reason().name())));
    }

    /** What trees are built with now; empty when none of what is noted is good for long enough. */
    public Optional<DigestAlgorithm> algorithm(Instant now) {
        return NOTED.stream()
                .filter(each -> policy.goodUntil(each).isAfter(now.plus(margin)))
                .findFirst();
    }

    /** Whether a digest is believed at that time. */
    public boolean isStrong(DigestAlgorithm algorithm, Instant at) {
        return policy.goodUntil(algorithm).isAfter(at);
    }

    /** Whether the key of a time stamp is believed at that time. */
    public boolean isStrong(TimeStampToken token, Instant at) {
        try {
            var key = token.authority().key();
            return policy.goodUntil(key.algorithm(), key.bits()).isAfter(at);
        } catch (MalformedEvidenceException e) {
            return false; // a time stamp without its authority proves nothing
        }
    }
}
