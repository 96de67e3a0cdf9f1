package vn.tangthu.preservation.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.schema.evidence.ArchiveTimeStamp;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.ReducedHashTree;
import vn.tangthu.schema.evidence.TimeStampToken;

/** An evidence record taken apart, so that a stranger follows it with programs for digests and time stamps alone. */
public final class ProofSteps {
    private static final HexFormat HEX = HexFormat.of();

    /** What the leaf of a step is the digest of. */
    public enum Covers {
        OBJECT,
        /** The time stamp of the step before. */
        TIME_STAMP,
        /** The digest of the object, and after it that of all chains before. */
        OBJECT_AND_CHAINS
    }

    /**
     * One time stamp.
     *
     * @param way lines of neighbours, from the leaf to the root, in hexadecimal
     * @param chains what else the leaf covers, DER; none unless it covers chains
     */
    public record Step(
            DigestAlgorithm algorithm, Covers covers, List<String> way, TimeStampToken token, byte[] chains) {}

    private ProofSteps() {}

    /** @param object its digests, as the record's chains need them */
    public static List<Step> of(EvidenceRecord record, Function<DigestAlgorithm, byte[]> object) {
        var steps = new ArrayList<Step>();
        var chains = record.chains();
        for (var c = 0; c < chains.size(); c++) {
            var algorithm = chains.get(c).get(0).tree().algorithm();
            var before = c == 0 ? new byte[0] : record.encodedChains(c);
            var leaf = c == 0
                    ? object.apply(algorithm)
                    : algorithm.of(joined(object.apply(algorithm), algorithm.of(before)));
            for (var stamp : chains.get(c)) {
                var first = stamp == chains.get(c).get(0);
                var covers = first ? (c == 0 ? Covers.OBJECT : Covers.OBJECT_AND_CHAINS) : Covers.TIME_STAMP;
                steps.add(step(stamp, covers, leaf, first ? before : new byte[0]));
                leaf = algorithm.of(stamp.token().encoded());
            }
        }
        return steps;
    }

    private static Step step(ArchiveTimeStamp stamp, Covers covers, byte[] leaf, byte[] chains) {
        return new Step(stamp.tree().algorithm(), covers, way(stamp.tree(), leaf), stamp.token(), chains);
    }

    /** Without the leaf itself; a tree of one leaf has no way. */
    private static List<String> way(ReducedHashTree tree, byte[] leaf) {
        var lines = new ArrayList<String>();
        var first = tree.groups().get(0).stream()
                .filter(each -> !Arrays.equals(each, leaf))
                .toList();
        if (!first.isEmpty()) lines.add(line(first));
        for (var group : tree.groups().subList(1, tree.groups().size())) lines.add(line(group));
        return lines;
    }

    private static String line(List<byte[]> digests) {
        return digests.stream().map(HEX::formatHex).collect(Collectors.joining(" "));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
