package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.archive.api.SealedPackage;
import vn.tangthu.archive.api.SealedPackages;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.domain.EvidenceObject;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.EvidenceTree.Begin;
import vn.tangthu.preservation.domain.EvidenceTree.Built;
import vn.tangthu.preservation.domain.EvidenceTree.Stamped;
import vn.tangthu.preservation.domain.TimeStampLink;
import vn.tangthu.preservation.internal.TreeStamps.StampPlace;
import vn.tangthu.schema.evidence.DigestAlgorithm;

/** The steps of a tree; each is one transaction, and each that changes something asks whether the run still has its turn. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EvidenceSteps {
    @Inject
    KeptTrees trees;

    @Inject
    TreeStamps stamps;

    @Inject
    EvidenceObjects objects;

    @Inject
    EvidenceTurns turns;

    @Inject
    AuditReading audit;

    @Inject
    SealedPackages packages;

    @Inject
    EvidenceTrace trace;

    @Inject
    Clock clock;

    /** The oldest tree that is not stamped yet: an earlier run did not come to its end. */
    public Optional<EvidenceTree> findUnfinished() {
        return trees.findUnfinished();
    }

    public boolean isAnyWaiting() {
        return objects.isWaiting(1);
    }

    /** A tree over objects, none in it yet but the end of the audit trail. */
    public EvidenceTree begin(UUID run, DigestAlgorithm algorithm) {
        turns.require(run);
        var begin = new Begin(
                trees.nextNumber(), EvidenceTreeKind.OBJECTS, algorithm, clock.instant(), Optional.of(audit.head()));
        var tree = new EvidenceTree(Ids.next(), begin);
        trees.add(tree);
        trees.add(TimeStampLink.first(tree.id()));
        return tree;
    }

    /** @return how many objects came into the tree */
    public int gather(UUID run, UUID tree, int most) {
        turns.require(run);
        if (trees.require(tree).state() != EvidenceTreeState.GATHERING) return 0;
        return objects.gather(tree, most);
    }

    public long count(UUID tree) {
        return objects.count(tree);
    }

    /** Objects of a tree, by id. */
    public List<EvidenceObject> objects(UUID tree, Optional<UUID> after, int most) {
        return objects.of(tree, after, most);
    }

    public EvidenceTree built(UUID run, UUID tree, Built built) {
        turns.require(run);
        var gathered = trees.require(tree);
        gathered.built(built);
        return gathered;
    }

    /** The time stamp takes over the proof of all whose records it is in. */
    public void stamped(UUID run, UUID id, Stamped stamped) {
        turns.require(run);
        var tree = trees.require(id);
        tree.stamped(stamped);
        trees.renewedBy(id).forEach(renewed -> renewed.renewedUntil(stamped.renewal()));
        trace.stamped(tree.view());
    }

    /** Trees over objects whose records a tree time-stamps. */
    public List<EvidenceTree> renewedBy(UUID stamp) {
        return trees.renewedBy(stamp);
    }

    /** The time stamps in the records of a tree over objects that are given, in order. */
    public List<StampPlace> stamps(UUID tree) {
        return stamps.of(tree);
    }

    /** Those that stand before this one in the records that it renews; each once. */
    public List<EvidenceTree> stampsBefore(UUID renewing) {
        return trees.renewedBy(renewing).stream()
                .map(tree -> {
                    var places = stamps.of(tree.id());
                    return places.get(places.size() - 1).tree();
                })
                .distinct()
                .toList();
    }

    /** Of a package that was sealed before its SHA-512 was noted. */
    public String noteSha512(UUID object) {
        var digest = packages.find(new DossierId(object))
                .map(SealedPackage::metsSha512)
                .orElseThrow(() -> new IllegalStateException("no package of dossier " + object));
        objects.require(object).note(digest);
        return digest;
    }
}
