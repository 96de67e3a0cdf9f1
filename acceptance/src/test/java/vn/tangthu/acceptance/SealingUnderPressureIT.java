package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sealing while the server dies. */
class SealingUnderPressureIT {

    @Test
    void anAcceptanceOutlivesTheDeathOfTheServer() throws IOException {
        try (var server = TangThuServer.prepare(Map.of()).start()) {
            var steps = ArchiveSteps.on(server);
            var dossier = steps.closedDossier("Nội dung " + UUID.randomUUID(), "Nội dung " + UUID.randomUUID());
            var path = steps.checked(dossier);
            assertThat(steps.archivist().post(path + "/acceptance").status()).isEqualTo(200);

            server.kill();
            server.start();

            var again = ArchiveSteps.on(server);
            again.archivist().await(path, answer -> answer.text("state").equals("ARCHIVED"));
            assertThat(again.verified(dossier).json().path("sound").asBoolean()).isTrue();
            try (var left = Files.list(server.data().resolve("tmp/sealing"))) {
                assertThat(left).isEmpty();
            }
        }
    }
}
