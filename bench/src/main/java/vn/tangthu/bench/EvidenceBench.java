package vn.tangthu.bench;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.schema.evidence.ArchiveTimeStamp;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.internal.demo.DemoAuthority;

/** Trees over ever more objects: how long until all are proved by one time stamp, and how much proof each carries. */
final class EvidenceBench {
    private static final int[] SIZES = {10_000, 10_000, 100_000, 1_000_000};
    private static final int MOST_RECORDS = 100_000;
    private static final int[] RENEWED = {1_000, 1_000, 10_000, 100_000};
    private static final int OBJECTS_OF_A_TREE = 1_000;

    private EvidenceBench() {}

    static void run(Options options, PrintStream out) throws IOException {
        try {
            var source = authority();
            var most = options.number("objects", 1_000_000);
            for (var size : SIZES) if (size <= most) measure(size, source, out);
            for (var objects : RENEWED) if (objects <= most) renew(objects, source, out);
        } catch (GeneralSecurityException | MalformedEvidenceException e) {
            throw new IOException(e);
        }
    }

    private static KeyEntityTSPSource authority() throws GeneralSecurityException {
        var stamper = DemoAuthority.create(Clock.systemUTC().instant()).identity(DemoAuthority.Holder.TIME_STAMPER);
        var source = new KeyEntityTSPSource(stamper.key(), stamper.certificate(), stamper.chain());
        source.setTsaPolicy("1.3.6.1.4.1.4146.2.3");
        return source;
    }

    private static void measure(int size, KeyEntityTSPSource source, PrintStream out)
            throws MalformedEvidenceException {
        var digests = digests(size);
        var begun = System.nanoTime();
        var tree = HashTree.of(DigestAlgorithm.SHA_256, digests);
        var built = System.nanoTime();
        var token = stamp(tree, source);
        var stamped = System.nanoTime();
        var bytes = 0L;
        var records = Math.min(size, MOST_RECORDS);
        for (var digest : digests.subList(0, records))
            bytes += EvidenceRecord.of(
                            new ArchiveTimeStamp(tree.reducedFor(digest).orElseThrow(), token))
                    .encoded()
                    .length;
        var recorded = System.nanoTime();
        out.println(
                "%,d objects: tree %.2f s, time stamp %.2f s, %,d records %.2f s; %d bytes a record, %d of them its time stamp"
                        .formatted(
                                size,
                                (built - begun) / 1e9,
                                (stamped - built) / 1e9,
                                records,
                                (recorded - stamped) / 1e9,
                                bytes / records,
                                token.encoded().length));
    }

    /** Trees of equal size are renewed together, by one time stamp over their own; their objects are not looked at. */
    private static void renew(int objects, KeyEntityTSPSource source, PrintStream out)
            throws MalformedEvidenceException {
        var tokens = new ArrayList<TimeStampToken>();
        var digests = digests(objects);
        for (var from = 0; from < objects; from += OBJECTS_OF_A_TREE) {
            var some = digests.subList(from, from + OBJECTS_OF_A_TREE);
            tokens.add(stamp(HashTree.of(DigestAlgorithm.SHA_256, some), source));
        }
        var begun = System.nanoTime();
        var leaves = tokens.stream()
                .map(token -> DigestAlgorithm.SHA_256.of(token.encoded()))
                .toList();
        stamp(HashTree.of(DigestAlgorithm.SHA_256, leaves), source);
        var renewed = System.nanoTime();
        out.println("%,d objects in %,d trees: renewed by one time stamp in %.1f ms"
                .formatted(objects, tokens.size(), (renewed - begun) / 1e6));
    }

    private static TimeStampToken stamp(HashTree tree, KeyEntityTSPSource source) throws MalformedEvidenceException {
        return TimeStampToken.parse(
                source.getTimeStampResponse(eu.europa.esig.dss.enumerations.DigestAlgorithm.SHA256, tree.root())
                        .getBytes());
    }

    private static List<byte[]> digests(int count) {
        var digests = new ArrayList<byte[]>(count);
        for (var i = 0; i < count; i++)
            digests.add(DigestAlgorithm.SHA_256.of(
                    ByteBuffer.allocate(Integer.BYTES).putInt(i).array()));
        return digests;
    }
}
