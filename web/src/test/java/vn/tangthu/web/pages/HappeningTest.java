package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.audit.api.AuditEntryView;

class HappeningTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private static AuditEntryView entry(String action, String actor, int secondsAgo) {
        return new AuditEntryView(
                1,
                NOON.minusSeconds(secondsAgo),
                actor,
                "-",
                action,
                "DOCUMENT",
                "1",
                Optional.empty(),
                Map.of(),
                "0".repeat(64));
    }

    @Test
    void sameThingDoneSeveralTimesOnEndIsOnePointWithItsLatestTime() {
        var points = Happening.of(List.of(
                entry("CONTENT_READ", "luutru", 0),
                entry("CONTENT_READ", "luutru", 1),
                entry("CONTENT_READ", "chuyenvien", 2),
                entry("DOCUMENT_CAPTURED", "chuyenvien", 3),
                entry("CONTENT_READ", "chuyenvien", 4)));

        assertThat(points)
                .containsExactly(
                        new Happening("CONTENT_READ", "luutru", NOON, 2),
                        new Happening("CONTENT_READ", "chuyenvien", NOON.minusSeconds(2), 1),
                        new Happening("DOCUMENT_CAPTURED", "chuyenvien", NOON.minusSeconds(3), 1),
                        new Happening("CONTENT_READ", "chuyenvien", NOON.minusSeconds(4), 1));
    }
}
