package vn.tangthu.preservation.domain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.tangthu.schema.evidence.ArchiveTimeStamp;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.ObjectDigests;
import vn.tangthu.schema.evidence.TimeStampToken;

/** Makes the evidence records (hồ sơ chứng cứ) of the objects of one tree, each when it is asked for. */
public final class TreeRecords {
    private final List<Stamped> stamps;

    /**
     * A tree with its time stamp.
     *
     * @param chain of the records that it stands in, from 1
     */
    public record Stamped(int chain, HashTree tree, TimeStampToken token) {}

    /** @param stamps in order: the tree itself, then those that renew it */
    public TreeRecords(List<Stamped> stamps) {
        this.stamps = List.copyOf(stamps);
    }

    /** Empty when one of the trees does not cover it: another object, or a changed tree. */
    public Optional<EvidenceRecord> of(ObjectDigests object) throws IOException {
        var first = stamps.get(0);
        var record = reduced(first, object.by(first.tree().algorithm())).map(EvidenceRecord::of);
        for (var i = 1; i < stamps.size() && record.isPresent(); i++)
            record = renewed(record.get(), stamps.get(i), stamps.get(i - 1).chain(), object);
        return record;
    }

    /** One of the digests that the tree itself was built for. */
    public byte[] anyLeaf() {
        return stamps.get(0).tree().leaf(0);
    }

    private static Optional<EvidenceRecord> renewed(
            EvidenceRecord before, Stamped next, int chainBefore, ObjectDigests object) throws IOException {
        if (next.chain() == chainBefore)
            return reduced(next, before.digestOfLastTimeStamp()).map(before::renewedTimeStamp);
        var algorithm = next.tree().algorithm();
        return reduced(next, before.digestWithObject(algorithm, object.by(algorithm)))
                .map(before::renewedTree);
    }

    private static Optional<ArchiveTimeStamp> reduced(Stamped stamped, byte[] leaf) {
        return stamped.tree().reducedFor(leaf).map(tree -> new ArchiveTimeStamp(tree, stamped.token()));
    }
}
