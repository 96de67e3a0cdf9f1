package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(SharedServer.class)
class ReturnIT {
    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void whatTheArchiveGaveBackStandsOnTheFirstPageWithItsReason() {
        var steps = ArchiveSteps.on(server);
        var dossier = steps.closedDossier("Nội dung " + UUID.randomUUID());
        var reason = "Thiếu phụ lục " + UUID.randomUUID();
        steps.archivist().post(steps.checked(dossier) + "/return", Map.of("reason", reason));

        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("index.xhtml");
            assertThat(page.textContent("#returned + table")).contains(reason);
            assertThat(screen.seriousBarriers()).isEmpty();

            screen.show("dossiers.xhtml?returned=true");
            assertThat(page.isChecked("[name=returned]")).isTrue();
            assertThat(page.textContent("tr:has([href='dossier.xhtml?id=" + dossier + "'])"))
                    .contains("Bị trả lại");
            screen.show("dossier.xhtml?id=" + dossier);
            assertThat(page.textContent("main")).contains("Bị trả lại", reason);

            steps.archived(dossier);
            screen.show("dossiers.xhtml?returned=true");
            assertThat(page.content()).doesNotContain(dossier);
            screen.show("dossier.xhtml?id=" + dossier);
            assertThat(page.textContent("#history li:has-text('Tiếp nhận hồ sơ vào lưu trữ')"))
                    .doesNotContain("Hệ thống");
        }
    }
}
