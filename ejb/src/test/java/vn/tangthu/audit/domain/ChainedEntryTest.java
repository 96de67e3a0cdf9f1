package vn.tangthu.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainedEntryTest {
    private static final UUID AGENCY = UUID.fromString("0190a1b2-c3d4-7000-8000-000000000001");

    private static Trace trace(String actor, String details) {
        return new Trace(
                Instant.parse("2026-11-21T03:04:05.123456789Z"),
                actor,
                "10.0.0.7",
                "DOSSIER_CLOSED",
                "DOSSIER",
                "d-1",
                Optional.of(AGENCY),
                details);
    }

    @Test
    void hashIsTakenOverTheDocumentedBytes() throws Exception {
        var entry = ChainedEntry.after(41, "a".repeat(64), trace("vanthu", "{\"tên\":\"Đường\"}"));

        var bytes =
                "tangthu-audit-1\n64:" + "a".repeat(64) + ",2:42,27:2026-11-21T03:04:05.123456Z,6:vanthu,8:10.0.0.7,"
                        + "14:DOSSIER_CLOSED,7:DOSSIER,3:d-1,36:" + AGENCY + ",20:{\"tên\":\"Đường\"},";
        var expected = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.UTF_8)));
        assertThat(entry.hash()).isEqualTo(expected);
        assertThat(entry.seq()).isEqualTo(42);
        assertThat(entry.isIntact()).isTrue();
    }

    @Test
    void everyFieldCounts() {
        var entry = ChainedEntry.after(0, ChainedEntry.GENESIS, trace("vanthu", "{}"));

        var otherActor = new ChainedEntry(1, trace("vanthu2", "{}").fitted(), entry.previousHash(), entry.hash());
        var otherDetails = new ChainedEntry(1, trace("vanthu", "{ }").fitted(), entry.previousHash(), entry.hash());
        var otherPlace = new ChainedEntry(2, entry.trace(), entry.previousHash(), entry.hash());

        assertThat(otherActor.isIntact()).isFalse();
        assertThat(otherDetails.isIntact()).isFalse();
        assertThat(otherPlace.isIntact()).isFalse();
    }

    @Test
    void whatStrangersTypeAsNameIsCleanedAndCutBeforeItIsHashed() {
        var name = "a\u0000b\uD800" + "\uD83D\uDE00".repeat(60);

        var actor = trace(name, "{}").fitted().actor();

        assertThat(actor).startsWith("a\uFFFDb\uFFFD").hasSize(100).endsWith("\uDE00");
        assertThat(trace("  ", "{}").fitted().actor()).isEqualTo("-");
    }
}
