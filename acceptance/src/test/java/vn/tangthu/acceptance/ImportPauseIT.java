package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import whose package the disk does not give. */
@Tag("browser")
class ImportPauseIT {
    private static final int ROWS = 300;
    private static final int TRIES = 3;

    @Test
    void anImportThatWaitsSaysWhyAndIsReplayedFromTheFailedWork() throws IOException {
        var settings = Map.of(
                "TANGTHU_IMPORT_TRIES", Integer.toString(TRIES),
                "TANGTHU_IMPORT_FIRST_PAUSE", "PT2S",
                "TANGTHU_IMPORT_LONGEST_PAUSE", "PT2S");
        try (var server = TangThuServer.prepare(settings).start()) {
            var sample = new ImportSample("N" + UUID.randomUUID().toString().substring(0, 8));
            for (var i = 1; i <= ROWS; i++) sample.whole(1, i);
            var taken = server.as("vanthu")
                    .post("/api/v1/imports", new Multipart().file("package", "gói.zip", sample.zip()));
            assertThat(taken.status()).isEqualTo(201);
            server.kill();
            var path = "/api/v1/imports/" + taken.text("id");
            var kept = packageOf(server, taken.text("id"));
            var away = Files.move(kept, server.data().resolve("away.zip"));

            server.start();
            var clerk = server.as("vanthu");
            var paused = clerk.await(path, a -> a.json().path("pause").isObject())
                    .json()
                    .path("pause");
            assertThat(paused.path("code").asText()).isEqualTo("INT-008");
            assertThat(paused.path("message").asText())
                    .contains("đĩa")
                    .doesNotContain(server.data().toString());
            assertThat(paused.path("nextTryAt").isTextual())
                    .isEqualTo(paused.path("tries").asInt() < TRIES);
            var givenUp = clerk.await(path, a -> a.json().at("/pause/tries").asInt() == TRIES);
            assertThat(givenUp.text("state")).isEqualTo("RUNNING");
            assertThat(givenUp.json().at("/pause/nextTryAt").isMissingNode()).isTrue();
            assertThat(page(server, taken.text("id"))).contains("INT-008", "Việc bị lỗi");

            Files.move(away, kept);
            replay(server);
            var ended = clerk.await(path, a -> a.text("state").equals("COMPLETED"));
            assertThat(ended.json().at("/progress/documents").asInt()).isEqualTo(ROWS);
            assertThat(ended.json().path("pause").isMissingNode()).isTrue();
        }
    }

    private static Path packageOf(TangThuServer server, String id) throws IOException {
        try (var files = Files.walk(server.data().resolve("imports"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(id)
                            && file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String page(TangThuServer server, String id) {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("vanthu");
            screen.show("import.xhtml?id=" + id);
            return page.textContent("#pause");
        }
    }

    private static void replay(TangThuServer server) {
        try (var screen = new Screen(server)) {
            var page = screen.logIn("quantri");
            screen.show("failed-work.xhtml");
            page.click("tr:has-text('intake.start') input[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("tr:has-text('intake.start')").count()).isZero();
        }
    }
}
