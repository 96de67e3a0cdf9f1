package vn.tangthu.schema.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeFileTest {
    private static final DigestAlgorithm SHA_256 = DigestAlgorithm.SHA_256;
    private static final TreeFile.Header HEADER = new TreeFile.Header(
            17,
            TreeFile.Kind.OBJECTS,
            SHA_256,
            Instant.parse("2026-11-22T01:00:00Z"),
            Optional.of(new TreeFile.AuditHead(42, "ab".repeat(32))),
            List.of());

    @Test
    void whatIsWrittenIsRead() throws Exception {
        var header = new TreeFile.Header(
                18, TreeFile.Kind.RECORDS, DigestAlgorithm.SHA_512, HEADER.begun(), Optional.empty(), List.of(3L, 5L));
        for (var file : List.of(
                new TreeFile(HEADER, HashTree.of(SHA_256, HashTreeTest.digests(SHA_256, 5))),
                new TreeFile(
                        header,
                        HashTree.of(DigestAlgorithm.SHA_512, HashTreeTest.digests(DigestAlgorithm.SHA_512, 1))))) {
            var read = read(written(file));

            assertThat(read.header()).isEqualTo(file.header());
            assertThat(read.tree().root()).isEqualTo(file.tree().root());
            assertThat(read.tree().size()).isEqualTo(file.tree().size());
        }
    }

    @Test
    void theAuditHeadIsOneOfTheLeavesAsAnyoneCanDigestIt() throws IOException {
        var head = HEADER.auditHead().orElseThrow();
        var leaves = new ArrayList<>(HashTreeTest.digests(SHA_256, 3));
        leaves.add(SHA_256.of(head.bytes()));

        var text = new String(written(new TreeFile(HEADER, HashTree.of(SHA_256, leaves))), StandardCharsets.US_ASCII);

        assertThat(text)
                .startsWith("Tang Thu evidence tree 1\nnumber: 17\nkind: OBJECTS\nalgorithm: SHA-256\n"
                        + "begun: 2026-11-22T01:00:00Z\naudit-head: 42 abab")
                .contains("\n"
                        + HexFormat.of()
                                .formatHex(SHA_256.of(("42 " + "ab".repeat(32)).getBytes(StandardCharsets.US_ASCII)))
                        + "\n");
    }

    @Test
    void aChangedLeafIsFoundOut() throws Exception {
        var bytes = written(new TreeFile(HEADER, HashTree.of(SHA_256, HashTreeTest.digests(SHA_256, 5))));
        bytes[bytes.length - 2] = (byte) (bytes[bytes.length - 2] == '0' ? '1' : '0');

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(MalformedEvidenceException.class)
                .hasMessageContaining("another root");
    }

    @Test
    void aMissingLeafIsFoundOut() throws Exception {
        var bytes = written(new TreeFile(HEADER, HashTree.of(SHA_256, HashTreeTest.digests(SHA_256, 5))));
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 65);

        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(MalformedEvidenceException.class)
                .hasMessageContaining("another number of leaves");
    }

    @Test
    void anythingElseIsNoTree() {
        for (var text :
                List.of("", "hello", "Tang Thu evidence tree 1\nnumber: x\n", "Tang Thu evidence tree 1\n\nzz\n"))
            assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.US_ASCII)))
                    .as(text)
                    .isInstanceOf(MalformedEvidenceException.class);
    }

    private static byte[] written(TreeFile file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return bytes.toByteArray();
    }

    private static TreeFile read(byte[] bytes) throws IOException, MalformedEvidenceException {
        return TreeFile.read(new ByteArrayInputStream(bytes));
    }
}
