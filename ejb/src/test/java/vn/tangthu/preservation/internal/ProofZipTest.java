package vn.tangthu.preservation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Ids;
import vn.tangthu.preservation.domain.TreeRecords;
import vn.tangthu.preservation.domain.TreeRecords.Stamped;
import vn.tangthu.preservation.internal.EvidenceHouse.MovedClock;
import vn.tangthu.preservation.internal.ProofZip.ProvedFile;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.TimeStampToken;

/** A stranger has the bundle and openssl, nothing else. */
class ProofZipTest {
    private static final DigestAlgorithm SHA_256 = DigestAlgorithm.SHA_256;
    private static final byte[] FILE = "Quyết định số 05".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private final MovedClock past = new MovedClock();
    private final TestTimeStamps authority = new TestTimeStamps(past);

    /** openssl takes today for the last time stamp: time begins in the past. */
    @BeforeEach
    void begin() {
        past.pass(Duration.between(past.instant(), clock.instant()).minusDays(30));
        authority.until(past.instant().plus(Duration.ofDays(3650)));
    }

    @Test
    void whatWasTimeStampedOnceIsAcceptedByOpenssl() throws Exception {
        unpack(bundle(List.of(first())));
        var told = check();
        assertThat(told).contains("ĐẠT / OK: 1/content/quyết định.txt").doesNotContain("FAILED");
        assertThat(told.lines()).hasSize(1);
    }

    @Test
    void theOnlyObjectOfATreeIsAcceptedToo() throws Exception {
        unpack(bundle(List.of(stamped(1, HashTree.of(SHA_256, List.of(SHA_256.of(FILE)))))));
        assertThat(check()).contains("ĐẠT / OK").doesNotContain("FAILED");
    }

    @Test
    void whatWasRenewedByTimeStampAndByAnotherDigestIsAccepted() throws Exception {
        unpack(bundle(renewed()));
        var told = check();
        assertThat(told).doesNotContain("FAILED");
        assertThat(told.lines()).hasSize(4);
    }

    @Test
    void theCommandsOfTheInstructionsDoWhatTheySay() throws Exception {
        unpack(bundle(List.of(stamped(1, HashTree.of(SHA_256, List.of(SHA_256.of(FILE)))))));
        var root = HexFormat.of().formatHex(SHA_256.of(FILE));
        for (var name : List.of("HUONG-DAN.txt", "INSTRUCTIONS.txt")) {
            var commands = Files.readString(folder.resolve(name))
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("openssl ") || line.startsWith("sha256sum "))
                    .map(line -> line.replaceAll("<[^>]+>", root))
                    .toList();
            assertThat(commands).hasSize(4);
            for (var command : commands) {
                var process = new ProcessBuilder("bash", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
                var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(command + "\n" + told).isZero();
            }
            assertThat(Files.readString(folder.resolve(name)))
                    .contains("05/QĐ-BNV")
                    .contains(root);
        }
    }

    @Test
    void oneChangedByteAnywhereIsRefused() throws Exception {
        for (var changed : List.of(
                "1/content/quyết định.txt",
                "1/steps/1/way.txt",
                "1/steps/1/token.tst",
                "1/steps/2/way.txt",
                "1/steps/2/token.tst",
                "1/steps/3/chains.der",
                "1/steps/3/way.txt",
                "1/steps/4/token.tst")) {
            unpack(bundle(renewed()));
            var file = folder.resolve(changed);
            var bytes = Files.readAllBytes(file);
            var place = bytes.length / 2;
            bytes[place] = (byte) (bytes[place] == '1' ? '2' : '1');
            Files.write(file, bytes);
            assertThat(check()).as(changed).contains("FAILED");
        }
    }

    /** With the sums made anew, too. */
    @Test
    void anotherFileUnderTheSameProofIsRefused() throws Exception {
        unpack(bundle(List.of(first())));
        Files.writeString(folder.resolve("1/content/quyết định.txt"), "another");
        run("sha256sum 1/content/* > SHA256SUMS");
        assertThat(check()).contains("FAILED: 1/steps/1/token.tst");
    }

    private Stamped first() throws Exception {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < 20; i++) leaves.add(SHA_256.of(new byte[] {(byte) i}));
        leaves.add(SHA_256.of(FILE));
        return stamped(1, HashTree.of(SHA_256, leaves));
    }

    private List<Stamped> renewed() throws Exception {
        var stamps = new ArrayList<>(List.of(first()));
        var record = new TreeRecords(stamps).of(algorithm -> algorithm.of(FILE)).orElseThrow();
        past.pass(Duration.ofDays(2));
        stamps.add(
                stamped(1, HashTree.of(SHA_256, List.of(record.digestOfLastTimeStamp(), SHA_256.of(new byte[] {1})))));
        record = new TreeRecords(stamps).of(algorithm -> algorithm.of(FILE)).orElseThrow();
        past.pass(Duration.ofDays(2));
        var other = DigestAlgorithm.SHA_512;
        stamps.add(stamped(
                2,
                HashTree.of(other, List.of(record.digestWithObject(other, other.of(FILE)), other.of(new byte[] {2})))));
        record = new TreeRecords(stamps).of(algorithm -> algorithm.of(FILE)).orElseThrow();
        past.pass(Duration.ofDays(2));
        stamps.add(stamped(2, HashTree.of(other, List.of(record.digestOfLastTimeStamp(), other.of(new byte[] {3})))));
        return stamps;
    }

    private Stamped stamped(int chain, HashTree tree) throws Exception {
        var token = authority.stamp(tree.algorithm().objectIdentifier(), tree.root());
        return new Stamped(chain, tree, TimeStampToken.parse(token));
    }

    private ProofZip bundle(List<Stamped> stamps) throws IOException {
        var record = new TreeRecords(stamps)
                .of(algorithm -> algorithm.of(FILE))
                .orElseThrow()
                .encoded();
        var hex = HexFormat.of();
        var component = new ComponentView(
                new ComponentId(Ids.next()),
                1,
                "quyết định.txt",
                "text/plain",
                Optional.empty(),
                FILE.length,
                hex.formatHex(SHA_256.of(FILE)),
                hex.formatHex(DigestAlgorithm.SHA_512.of(FILE)),
                List.of());
        var document = new DocumentView(
                new DocumentId(Ids.next()),
                new AgencyId(Ids.next()),
                new UnitId(Ids.next()),
                Custody.UNIT,
                new DocumentMetadata(
                        Direction.OUTGOING,
                        Map.of(
                                DocumentField.CODE_NUMBER, "05",
                                DocumentField.CODE_NOTATION, "QĐ-BNV",
                                DocumentField.SUBJECT, "Về việc lưu trữ")),
                Processing.DONE,
                List.of(component),
                List.of(),
                past.instant(),
                "vanthu",
                1);
        var file = new ProvedFile(component, new Bytes(), record, Optional.empty(), List.of());
        return new ProofZip(document, List.of(file), Pem.way(authority.certificates(record)));
    }

    private void unpack(ProofZip bundle) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bundle.writeTo(bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private String check() throws Exception {
        return run("bash check.sh");
    }

    private String run(String command) throws Exception {
        var process = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    /** The file as it was captured. */
    private static final class Bytes implements Content {
        @Override
        public String fileName() {
            return "quyết định.txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public long size() {
            return FILE.length;
        }

        @Override
        public String sha256() {
            return HexFormat.of().formatHex(SHA_256.of(FILE));
        }

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(FILE);
        }

        @Override
        public InputStream stream(long from, long length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path file() {
            throw new UnsupportedOperationException();
        }
    }
}
