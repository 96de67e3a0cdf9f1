package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.preservation.domain.EvidenceObject;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.EvidenceTree.Built;
import vn.tangthu.preservation.domain.TreeRecords;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.ObjectDigests;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.schema.evidence.TreeFile;

/** Builds trees from what was gathered, and writes their files; what was written before is written again the same. */
@ApplicationScoped
public class TreeWriting {
    private static final int AT_A_TIME = 10_000;

    @Inject
    EvidenceSteps steps;

    @Inject
    EvidenceFolder folder;

    @Inject
    TreeReading reading;

    @Inject
    RecordMaking making;

    @Inject
    ObjectDigesting digesting;

    /** Takes the digests of an object. */
    @FunctionalInterface
    private interface Leaf {
        byte[] of(EvidenceObject object) throws IOException, UnsoundEvidenceException;
    }

    Built write(EvidenceTree tree) throws UnsoundEvidenceException {
        try {
            return switch (tree.kind()) {
                case OBJECTS -> overObjects(tree);
                case TIME_STAMPS -> overTimeStamps(tree);
                case RECORDS -> overRecords(tree);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Built overObjects(EvidenceTree tree) throws IOException, UnsoundEvidenceException {
        var leaves = new ArrayList<byte[]>();
        tree.auditHead().ifPresent(head -> leaves.add(tree.algorithm().of(head.bytes())));
        var objects = collect(tree.id(), leaves, object -> digesting.by(tree.algorithm(), object));
        return written(tree, leaves, objects, List.of());
    }

    private Built overTimeStamps(EvidenceTree tree) throws IOException, UnsoundEvidenceException {
        var leaves = new ArrayList<byte[]>();
        for (var stamp : steps.stampsBefore(tree.id()))
            leaves.add(tree.algorithm().of(reading.token(stamp).encoded()));
        return written(tree, leaves, leaves.size(), steps.renewedBy(tree.id()));
    }

    private Built overRecords(EvidenceTree tree) throws IOException, UnsoundEvidenceException {
        var leaves = new ArrayList<byte[]>();
        var renewed = steps.renewedBy(tree.id());
        var objects = 0L;
        for (var each : renewed) {
            var records = making.of(steps.stamps(each.id()));
            each.auditHead().ifPresent(head -> leaves.add(leaf(tree.algorithm(), records, a -> a.of(head.bytes()))));
            objects +=
                    collect(each.id(), leaves, object -> leaf(tree.algorithm(), records, a -> digesting.by(a, object)));
        }
        return written(tree, leaves, objects, renewed);
    }

    /** The tree as it was written; the file may be older than this run. */
    HashTree built(EvidenceTree tree) throws UnsoundEvidenceException {
        return reading.tree(tree);
    }

    private static byte[] leaf(DigestAlgorithm algorithm, TreeRecords records, ObjectDigests object) {
        try {
            var record = records.of(object)
                    .orElseThrow(() -> new IllegalStateException("an object is not in the tree that it was put into"));
            return record.digestWithObject(algorithm, object.by(algorithm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long collect(UUID tree, List<byte[]> leaves, Leaf leaf) throws IOException, UnsoundEvidenceException {
        var objects = 0L;
        var some = steps.objects(tree, Optional.empty(), AT_A_TIME);
        while (!some.isEmpty()) {
            for (var object : some) leaves.add(leaf.of(object));
            objects += some.size();
            some = steps.objects(tree, Optional.of(some.get(some.size() - 1).id()), AT_A_TIME);
        }
        return objects;
    }

    private Built written(EvidenceTree tree, List<byte[]> leaves, long objects, List<EvidenceTree> renewed) {
        var built = HashTree.of(tree.algorithm(), leaves);
        var numbers = renewed.stream().map(EvidenceTree::number).toList();
        var file = folder.write(tree, new TreeFile(header(tree, numbers), built));
        return new Built(objects, HexFormat.of().formatHex(built.root()), file);
    }

    static TreeFile.Header header(EvidenceTree tree, List<Long> renews) {
        return new TreeFile.Header(
                tree.number(),
                TreeFile.Kind.valueOf(tree.kind().name()),
                tree.algorithm(),
                tree.begunAt(),
                tree.auditHead(),
                renews);
    }

    /** Durable when it returns. */
    void writeTimeStamp(EvidenceTree tree, TimeStampToken checked, byte[] token) {
        if (!HexFormat.of()
                .formatHex(checked.imprint())
                .equals(tree.view().root().orElseThrow()))
            throw new IllegalStateException("a time stamp over something else than tree " + tree.number());
        folder.write(tree, token);
    }
}
