package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.platform.Finding;
import vn.tangthu.preservation.api.EvidenceVerdict;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.TreeRecords;
import vn.tangthu.preservation.internal.TreeStamps.StampPlace;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceCheck;
import vn.tangthu.schema.evidence.EvidenceFault;
import vn.tangthu.schema.evidence.ObjectDigests;
import vn.tangthu.schema.evidence.TreeFile;
import vn.tangthu.signature.api.TimeStampValidation;

/** Checks proofs against all that they rest on: files, time stamps, trust, algorithms, the audit trail. */
@ApplicationScoped
public class EvidenceChecking {
    private static final Map<EvidenceFault, String> CODES = Map.of(
            EvidenceFault.OBJECT_NOT_COVERED, "PRV-020",
            EvidenceFault.TREE_NOT_TIME_STAMPED, "PRV-021",
            EvidenceFault.TIME_STAMP_NOT_COVERED, "PRV-022",
            EvidenceFault.CHAINS_NOT_COVERED, "PRV-023",
            EvidenceFault.ALGORITHM_CHANGED, "PRV-024",
            EvidenceFault.TIME_GOES_BACK, "PRV-025",
            EvidenceFault.ALGORITHM_WEAK, "PRV-026",
            EvidenceFault.TIME_STAMP_NOT_TRUSTED, "PRV-027");

    @Inject
    RecordMaking records;

    @Inject
    TimeStampValidation validation;

    @Inject
    Renewing renewing;

    @Inject
    HouseReading house;

    @Inject
    Clock clock;

    /** Which digests of an object its records need. */
    static Set<DigestAlgorithm> algorithms(List<StampPlace> places) {
        return places.stream()
                .map(place -> place.tree().algorithm())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DigestAlgorithm.class)));
    }

    /** @param places of the tree that the object is in; at least one */
    EvidenceVerdict check(List<StampPlace> places, ObjectDigests object) {
        var findings = new ArrayList<Finding>();
        var tree = places.get(0).tree();
        try {
            var made = records.anew(places);
            findings.addAll(against(made, object, tree.number()));
            tree.auditHead().ifPresent(head -> findings.addAll(againstHead(made, tree, head)));
        } catch (UnsoundEvidenceException e) {
            findings.add(e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var since = tree.view().stamp().map(stamp -> stamp.at()).filter(at -> findings.isEmpty());
        return new EvidenceVerdict(findings.isEmpty(), since, findings);
    }

    /** Of a tree over objects: whether it proves the end of the audit trail that it took in. */
    EvidenceVerdict check(List<StampPlace> places) {
        var head = places.get(0).tree().auditHead().orElseThrow();
        return check(places, algorithm -> algorithm.of(head.bytes()));
    }

    /** Of a tree that renews others: file and time stamp; whether it renews them, their own checks say. */
    EvidenceVerdict checkRenewing(EvidenceTree tree) {
        try {
            var made = records.anew(List.of(new StampPlace(1, tree)));
            var findings = against(made, algorithm -> made.anyLeaf(), tree.number());
            return new EvidenceVerdict(findings.isEmpty(), tree.view().stamp().map(stamp -> stamp.at()), findings);
        } catch (UnsoundEvidenceException e) {
            return new EvidenceVerdict(false, Optional.empty(), List.of(e.finding()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> against(TreeRecords made, ObjectDigests object, long tree) throws IOException {
        var record = made.of(object);
        if (record.isEmpty()) return List.of(finding("PRV-015", tree));
        return new EvidenceCheck(new StampBelief(validation, renewing.plan()), clock.instant())
                .faults(record.get(), object).stream()
                        .map(fault -> finding(CODES.get(fault), tree))
                        .toList();
    }

    private List<Finding> againstHead(TreeRecords made, EvidenceTree tree, TreeFile.AuditHead head) {
        var stands = covers(made, head).isPresent() && house.stands(new ChainAnchor(head.seq(), head.hash()));
        return stands ? List.of() : List.of(finding("PRV-016", tree.number()));
    }

    private static Optional<?> covers(TreeRecords made, TreeFile.AuditHead head) {
        try {
            return made.of(algorithm -> algorithm.of(head.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Finding finding(String code, long tree) {
        var number = Long.toString(tree);
        return Finding.error(code, number, Map.of("number", number));
    }
}
