package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class ArchiveIT {
    private static final int BROWSERS = 6;

    private TangThuServer server;
    private ArchiveSteps steps;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
        steps = ArchiveSteps.on(shared);
    }

    @Test
    void onlyAClosedDossierIsSubmittedAndOnlyOnce() {
        var open = steps.officer().post("/api/v1/dossiers", Map.of("title", "Hồ sơ đang mở"));
        assertThat(steps.submit(open.text("id")).status()).isEqualTo(409);

        var closed = steps.closedDossier(unique());
        var first = steps.submit(closed);
        var second = steps.submit(closed);

        assertThat(first.header("Location")).endsWith("/api/v1/submissions/" + first.text("id"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("ARC-003");
    }

    @Test
    void acceptedInManyBrowsersAtOnceExactlyOneWins() throws Exception {
        var path = steps.checked(steps.closedDossier(unique()));

        var outcomes = race(() -> steps.archivist().post(path + "/acceptance").status());

        assertThat(outcomes).filteredOn(status -> status == 200).hasSize(1);
        assertThat(outcomes).filteredOn(status -> status == 409).hasSize(BROWSERS - 1);
        steps.archivist().await(path, answer -> answer.text("state").equals("ARCHIVED"));
    }

    @Test
    void theSameFileTwiceIsAnErrorThatForbidsAcceptance() {
        var same = unique();
        var path = steps.checked(steps.closedDossier(same, same));

        var refused = steps.archivist().post(path + "/acceptance");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("ARC-004");
        assertThat(refused.json().path("findings").findValuesAsText("code")).containsExactly("ING-041");
        assertThat(steps.archivist().get(path).text("state")).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void aReturnedDossierIsClosedAgainAndMayBeSubmittedAnew() {
        var dossier = steps.closedDossier(unique());
        var path = steps.checked(dossier);
        assertThat(steps.archivist()
                        .post(path + "/return", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);

        var returned = steps.archivist().post(path + "/return", Map.of("reason", "Thiếu văn bản số 3"));

        assertThat(returned.text("state")).isEqualTo("RETURNED");
        assertThat(steps.state(dossier)).isEqualTo("CLOSED");
        steps.archived(dossier);
        assertThat(steps.state(dossier)).isEqualTo("ARCHIVED");
    }

    @Test
    void officersAndOtherAgenciesDoNotDecide() {
        var path = steps.checked(steps.closedDossier(unique()));

        assertThat(steps.officer().post(path + "/acceptance").status()).isEqualTo(403);
        assertThat(server.as("quantri").get(path).status()).isEqualTo(404);
    }

    @Test
    void aDecisionOnAnOlderVersionIsRefused() {
        var path = steps.checked(steps.closedDossier(unique()));
        var version = steps.archivist().get(path).header("ETag");

        assertThat(version).isEqualTo("\"1\"");
        assertThat(steps.archivist()
                        .post(path + "/acceptance", Map.of(), "If-Match", "\"0\"")
                        .text("code"))
                .isEqualTo("ARC-005");
        assertThat(steps.archivist()
                        .post(path + "/acceptance", Map.of(), "If-Match", version)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDamagedFileInTheStoreIsNoticedByVerification() throws IOException {
        var dossier = steps.closedDossier(unique());
        steps.archived(dossier);
        var before = steps.verified(dossier);
        assertThat(outcomes(before))
                .isEqualTo(Map.of(
                        "STORE", "PASSED",
                        "PACKAGE", "PASSED",
                        "SIGNATURES", "NOT_APPLICABLE",
                        "EVIDENCE", "NOT_APPLICABLE"));

        damage(dossier);

        var after = steps.verified(dossier);
        assertThat(after.json().path("sound").asBoolean()).isFalse();
        assertThat(outcomes(after)).containsEntry("STORE", "FAILED").containsEntry("PACKAGE", "FAILED");
    }

    private void damage(String dossier) throws IOException {
        var code = steps.officer().get("/api/v1/dossiers/" + dossier).text("code");
        var file = storedFile(code + ".0000001.txt");
        var bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        Files.write(file, bytes);
    }

    private Path storedFile(String name) throws IOException {
        try (var files = Files.walk(server.data().resolve("archive"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, String> outcomes(Api.Answer verification) {
        var results = new ArrayList<JsonNode>();
        verification.json().path("results").forEach(results::add);
        return results.stream()
                .collect(Collectors.toMap(result -> result.path("part").asText(), result -> result.path("outcome")
                        .asText()));
    }

    private static List<Integer> race(Callable<Integer> work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(BROWSERS);
        try {
            var outcomes = new ArrayList<Integer>();
            var all = IntStream.range(0, BROWSERS).mapToObj(i -> work).toList();
            for (var run : threads.invokeAll(all)) outcomes.add(run.get());
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String unique() {
        return "Nội dung văn bản " + UUID.randomUUID();
    }
}
