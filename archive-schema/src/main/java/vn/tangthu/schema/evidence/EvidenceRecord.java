package vn.tangthu.schema.evidence;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampChain;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Proof that an object was there at a time, kept good for as long as it is renewed (hồ sơ chứng cứ, RFC 4998): chains of time stamps, a chain for each
 * digest algorithm, each time stamp of a chain over the one before, each chain over all chains before and the object.
 */
public final class EvidenceRecord {
    private final List<List<ArchiveTimeStamp>> chains;

    private EvidenceRecord(List<List<ArchiveTimeStamp>> chains) {
        this.chains = chains.stream().map(List::copyOf).toList();
    }

    public static EvidenceRecord of(ArchiveTimeStamp first) {
        return new EvidenceRecord(List.of(List.of(first)));
    }

    /** Before the last time stamp can no longer be proved (section 5.2); its tree must cover {@link #digestOfLastTimeStamp}. */
    public EvidenceRecord renewedTimeStamp(ArchiveTimeStamp next) {
        var renewed = new ArrayList<>(chains);
        var chain = new ArrayList<>(lastChain());
        chain.add(next);
        renewed.set(renewed.size() - 1, chain);
        return new EvidenceRecord(renewed);
    }

    /** Before the digest algorithm becomes weak (section 5.3); its tree must cover {@link #digestWithObject}. */
    public EvidenceRecord renewedTree(ArchiveTimeStamp first) {
        var renewed = new ArrayList<>(chains);
        renewed.add(List.of(first));
        return new EvidenceRecord(renewed);
    }

    public List<List<ArchiveTimeStamp>> chains() {
        return chains;
    }

    private List<ArchiveTimeStamp> lastChain() {
        return chains.get(chains.size() - 1);
    }

    /** What the next time stamp of the chain is to cover, by the digest algorithm of the chain. */
    public byte[] digestOfLastTimeStamp() {
        var last = lastChain().get(lastChain().size() - 1);
        return last.tree().algorithm().of(last.token().encoded());
    }

    /**
     * What the first time stamp of the next chain is to cover.
     *
     * @param next algorithm of the next chain
     * @param object the object's digest by it
     */
    public byte[] digestWithObject(DigestAlgorithm next, byte[] object) {
        return digestWithObject(chains, next, object);
    }

    static byte[] digestWithObject(List<List<ArchiveTimeStamp>> before, DigestAlgorithm next, byte[] object) {
        var digest = next.digest();
        digest.update(object);
        return digest.digest(next.of(TimeStampToken.encoded(sequence(before))));
    }

    /**
     * What a later chain covers besides the object (section 5.3), DER.
     *
     * @param first so many of its chains
     */
    public byte[] encodedChains(int first) {
        return TimeStampToken.encoded(sequence(chains.subList(0, first)));
    }

    private static ArchiveTimeStampSequence sequence(List<List<ArchiveTimeStamp>> chains) {
        return new ArchiveTimeStampSequence(chains.stream()
                .map(chain -> new ArchiveTimeStampChain(chain.stream()
                        .map(ArchiveTimeStamp::toAsn1)
                        .toArray(org.bouncycastle.asn1.tsp.ArchiveTimeStamp[]::new)))
                .toArray(ArchiveTimeStampChain[]::new));
    }

    /** As RFC 4998 writes it (DER). */
    public byte[] encoded() {
        var algorithms = chains.stream()
                .map(chain -> chain.get(0).tree().algorithm())
                .distinct()
                .map(DigestAlgorithm::identifier)
                .toArray(AlgorithmIdentifier[]::new);
        return TimeStampToken.encoded(
                new org.bouncycastle.asn1.tsp.EvidenceRecord(algorithms, null, null, sequence(chains)));
    }

    /** Of any maker, with trees of any form. */
    public static EvidenceRecord parse(byte[] bytes) throws MalformedEvidenceException {
        try {
            var chains = new ArrayList<List<ArchiveTimeStamp>>();
            var told = org.bouncycastle.asn1.tsp.EvidenceRecord.getInstance(bytes);
            for (var chain : told.getArchiveTimeStampSequence().getArchiveTimeStampChains()) {
                var stamps = new ArrayList<ArchiveTimeStamp>();
                for (var stamp : chain.getArchiveTimestamps()) stamps.add(ArchiveTimeStamp.of(stamp));
                if (stamps.isEmpty()) throw new IllegalArgumentException("a chain without time stamps");
                chains.add(stamps);
            }
            if (chains.isEmpty()) throw new IllegalArgumentException("no chains");
            return new EvidenceRecord(chains);
        } catch (RuntimeException e) { // what Bouncy Castle says to anything but an evidence record
            throw new MalformedEvidenceException("no evidence record", e);
        }
    }
}
