package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.api.EvidenceRenewal;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.RenewalReason;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.EvidenceTree.Begin;
import vn.tangthu.preservation.domain.TimeStampLink;
import vn.tangthu.schema.evidence.DigestAlgorithm;

/** The steps of renewing; each is one transaction. Costs grow with the number of trees, those by another digest with that of objects. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RenewalSteps {
    private static final int TREES_AT_A_TIME = 10_000;
    private static final int LOOKED_AT = 500;

    @Inject
    KeptTrees trees;

    @Inject
    EvidenceTurns turns;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.evidence.largest-tree", defaultValue = "1000000")
    long largest;

    /** A tree over objects and the tree with the last time stamp of its records. */
    public record LastStamp(EvidenceTree tree, EvidenceTree stamp) {}

    /** A tree that is due, with the place of the last time stamp of its records. */
    private record Due(EvidenceTree tree, TimeStampLink last, DigestAlgorithm algorithm) {
        private boolean needsAnotherDigest() {
            return tree.view()
                    .renewal()
                    .filter(renewal -> renewal.reason() == RenewalReason.DIGEST_ALGORITHM_ENDS)
                    .isPresent();
        }

        private boolean isLike(Due other) {
            return needsAnotherDigest() == other.needsAnotherDigest()
                    && (needsAnotherDigest() || algorithm == other.algorithm);
        }
    }

    public boolean isAnyDue() {
        return !trees.due(clock.instant(), 1).isEmpty();
    }

    /**
     * A tree for those that are due and renewed in the same way as the first of them.
     *
     * @param next what trees are built with now
     */
    public Optional<EvidenceTree> begin(UUID run, DigestAlgorithm next) {
        turns.require(run);
        var due = trees.due(clock.instant(), TREES_AT_A_TIME).stream()
                .map(this::due)
                .toList();
        if (due.isEmpty()) return Optional.empty();
        var first = due.get(0);
        var kind = first.needsAnotherDigest() ? EvidenceTreeKind.RECORDS : EvidenceTreeKind.TIME_STAMPS;
        var algorithm = first.needsAnotherDigest() ? next : first.algorithm();
        var begin = new Begin(trees.nextNumber(), kind, algorithm, clock.instant(), Optional.empty());
        var tree = new EvidenceTree(Ids.next(), begin);
        trees.add(tree);
        for (var each : together(due, first))
            trees.add(
                    each.needsAnotherDigest()
                            ? each.last().nextChain(tree.id())
                            : each.last().next(tree.id()));
        return Optional.of(tree);
    }

    private List<Due> together(List<Due> due, Due first) {
        var together = new ArrayList<Due>();
        var objects = 0L;
        for (var each : due) {
            if (!each.isLike(first)) continue;
            objects += each.tree().view().objects();
            if (first.needsAnotherDigest() && objects > largest && !together.isEmpty()) break;
            together.add(each);
        }
        return together;
    }

    private Due due(EvidenceTree tree) {
        var last = last(tree);
        return new Due(tree, last, trees.require(last.stamp()).algorithm());
    }

    private TimeStampLink last(EvidenceTree tree) {
        var links = trees.links(tree.id());
        return links.get(links.size() - 1);
    }

    /** Of trees over objects that are stamped, by number. */
    public List<LastStamp> lastStamps(long after) {
        return trees.stampedAfter(after, LOOKED_AT).stream()
                .map(tree -> new LastStamp(tree, trees.require(last(tree).stamp())))
                .toList();
    }

    public void reschedule(UUID run, Map<UUID, Optional<EvidenceRenewal>> renewals) {
        turns.require(run);
        renewals.forEach((tree, renewal) -> trees.require(tree).renewedUntil(renewal));
    }
}
