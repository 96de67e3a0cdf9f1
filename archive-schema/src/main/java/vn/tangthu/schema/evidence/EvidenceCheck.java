package vn.tangthu.schema.evidence;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks whether a record proves an object (RFC 4998, section 5.3). */
public final class EvidenceCheck {
    private final EvidenceTrust trust;
    private final Instant now;

    public EvidenceCheck(EvidenceTrust trust, Instant now) {
        this.trust = trust;
        this.now = now;
    }

    /**
     * @return all that stands against it; empty when the object is proved to have existed when its first time stamp was made
     * @throws IOException when the object cannot be read
     */
    public Set<EvidenceFault> faults(EvidenceRecord record, ObjectDigests object) throws IOException {
        var faults = EnumSet.noneOf(EvidenceFault.class);
        var chains = record.chains();
        for (var i = 0; i < chains.size(); i++) {
            var algorithm = chains.get(i).get(0).tree().algorithm();
            var first = chains.get(i).get(0).tree();
            var digest = object.by(algorithm);
            if (i == 0 && !first.covers(digest)) faults.add(EvidenceFault.OBJECT_NOT_COVERED);
            if (i > 0 && !first.covers(EvidenceRecord.digestWithObject(chains.subList(0, i), algorithm, digest)))
                faults.add(EvidenceFault.CHAINS_NOT_COVERED);
            checkChain(chains.get(i), faults);
            if (!trust.isStrong(algorithm, takenOver(chains, i))) faults.add(EvidenceFault.ALGORITHM_WEAK);
        }
        checkTimes(chains.stream().flatMap(List::stream).toList(), faults);
        return faults;
    }

    /** When another algorithm took over from that of a chain. */
    private Instant takenOver(List<List<ArchiveTimeStamp>> chains, int chain) {
        return chain + 1 < chains.size() ? chains.get(chain + 1).get(0).token().time() : now;
    }

    private static void checkChain(List<ArchiveTimeStamp> chain, Set<EvidenceFault> faults) {
        var algorithm = chain.get(0).tree().algorithm();
        for (var i = 0; i < chain.size(); i++) {
            var stamp = chain.get(i);
            if (stamp.tree().algorithm() != algorithm) faults.add(EvidenceFault.ALGORITHM_CHANGED);
            if (!isTimeStamped(stamp)) faults.add(EvidenceFault.TREE_NOT_TIME_STAMPED);
            if (i > 0
                    && !stamp.tree()
                            .covers(algorithm.of(chain.get(i - 1).token().encoded())))
                faults.add(EvidenceFault.TIME_STAMP_NOT_COVERED);
        }
    }

    private static boolean isTimeStamped(ArchiveTimeStamp stamp) {
        var sameAlgorithm = stamp.token()
                .imprintAlgorithm()
                .filter(stamp.tree().algorithm()::equals)
                .isPresent();
        return sameAlgorithm
                && MessageDigest.isEqual(stamp.tree().root(), stamp.token().imprint());
    }

    private void checkTimes(List<ArchiveTimeStamp> stamps, Set<EvidenceFault> faults) {
        for (var i = 0; i < stamps.size(); i++) {
            var token = stamps.get(i).token();
            var next = i + 1 < stamps.size() ? stamps.get(i + 1).token().time() : now;
            if (next.isBefore(token.time())) faults.add(EvidenceFault.TIME_GOES_BACK);
            if (!trust.isTrusted(token, next)) faults.add(EvidenceFault.TIME_STAMP_NOT_TRUSTED);
        }
    }
}
