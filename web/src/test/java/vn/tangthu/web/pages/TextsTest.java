package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;

class TextsTest {
    private final Texts texts = texts();

    private static Texts texts() {
        var texts = new Texts();
        texts.language = new Language();
        return texts;
    }

    @Test
    void aSignatureThatIsNotValidIsSeenInAListAtOnce() {
        var altered = document(Finding.error("SIG-021", "a.pdf", Map.of()));
        var doubtful = document(Finding.warning("SIG-010", "a.pdf", Map.of()));

        assertThat(texts.standing(altered)).isEqualTo("Chữ ký không hợp lệ");
        assertThat(texts.markOf(altered)).isEqualTo("tt-bad");
        assertThat(texts.standing(doubtful)).isEqualTo("Cần xem lại");
        assertThat(texts.markOf(doubtful)).isEqualTo("tt-warn");
    }

    private static DocumentView document(Finding finding) {
        return new DocumentView(
                new DocumentId(UUID.randomUUID()),
                new AgencyId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                Custody.UNIT,
                new DocumentMetadata(Direction.INTERNAL, Map.of()),
                Processing.ATTENTION,
                List.of(),
                List.of(finding),
                Instant.parse("2026-11-20T02:00:00Z"),
                "chuyenvien",
                0);
    }
}
