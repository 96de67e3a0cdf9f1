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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything the server runs is killed in the middle of work. What lies on the disk at that moment is compared row by row; then the
 * work goes on.
 */
class PowerCutIT {
    private static TangThuServer server;

    @BeforeAll
    static void start() {
        server = TangThuServer.prepare(Map.of()).start();
    }

    @AfterAll
    static void everythingIsThereInTheEnd() {
        server.stop();
        assertThat(StockTaking.of(server)).isEmpty();
    }

    @Test
    void captures() throws Exception {
        var documents = "/api/v1/dossiers/" + dossier() + "/documents";
        var acknowledged = new ConcurrentHashMap<String, String>();
        var threads = Executors.newFixedThreadPool(4);
        for (var i = 0; i < 4; i++) threads.submit(() -> captureUntilThePowerFails(documents, acknowledged));
        for (var i = 0; acknowledged.size() < 12 && i < 1500; i++) TangThuServer.waitALittle();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(12);
        server.kill();
        threads.shutdownNow();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(StockTaking.of(server)).isEmpty();
        server.start();

        for (var document : acknowledged.entrySet()) {
            try (var body = server.as("vanthu").stream(document.getKey()).body()) {
                assertThat(StockTaking.digest("SHA-256", body.readAllBytes())).isEqualTo(document.getValue());
            }
        }
    }

    @Test
    void conversions() {
        var clerk = server.as("vanthu");
        var documents = "/api/v1/dossiers/" + dossier() + "/documents";
        var captured = new ArrayList<String>();
        for (var i = 0; i < 6; i++)
            captured.add(capture(clerk, documents, "a" + i + ".docx", Samples.docx("Nội dung " + UUID.randomUUID())));
        captured.add(capture(clerk, documents, "quét.png", Samples.scannedPng("Quyết định " + UUID.randomUUID())));
        clerk.awaitProcessed(captured.get(0));

        cutThePower();

        for (var document : captured) {
            var done = server.as("vanthu").awaitProcessed(document);
            assertThat(done.text("processing")).isIn("DONE", "ATTENTION");
            assertThat(done.json().path("components").path(0).path("renditions").findValuesAsText("purpose"))
                    .containsOnlyOnce("PRESERVATION", "TEXT");
        }
    }

    @Test
    void entriesOfTheIndexThatAreNotOnTheDiskYet() {
        var clerk = server.as("vanthu");
        var words = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            words.add("w" + UUID.randomUUID().toString().replace("-", ""));
            clerk.post("/api/v1/dossiers", Map.of("title", "Hồ sơ " + words.get(i)));
        }
        clerk.await(search(words.get(4)), PowerCutIT::isFound);

        cutThePower();

        for (var word : words) server.as("vanthu").await(search(word), PowerCutIT::isFound);
    }

    private static String search(String word) {
        return "/api/v1/search?q=" + word;
    }

    private static boolean isFound(Api.Answer answer) {
        return answer.json().path("total").asInt() == 1;
    }

    @Test
    void anImport() {
        var notation = "N" + UUID.randomUUID().toString().substring(0, 8);
        var sample = new ImportSample(notation);
        var expected = new ArrayList<String>();
        for (var dossier = 1; dossier <= 12; dossier++)
            for (var document = 1; document <= 5; document++) {
                sample.whole(dossier, document);
                var bytes = sample.pdf(dossier + "/" + document);
                expected.add(dossier + "." + notation + " " + document + " Trích yếu " + dossier + "." + document + " "
                        + StockTaking.digest("SHA-256", bytes));
            }
        var clerk = server.as("vanthu");
        var import_ = "/api/v1/imports/"
                + clerk.post("/api/v1/imports", new Multipart().file("package", "gói.zip", sample.zip()))
                        .text("id");
        clerk.await(import_, a -> a.json().path("progress").path("rowsDone").asInt() > 20);

        cutThePower();

        var ended = server.as("vanthu")
                .await(import_, a -> List.of("COMPLETED", "FAILED").contains(a.text("state")));
        assertThat(ended.text("state")).isEqualTo("COMPLETED");
        assertThat(ended.json().path("findings")).isEmpty();
        assertThat(brought(notation)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sealingBeforeThePackageIsInTheStore() throws IOException {
        sealedThroughAPowerCut(objects -> filesBelow("tmp/sealing") > 0);
    }

    @Test
    void sealingWhenThePackageIsInTheStoreAndNobodyKnows() throws IOException {
        var before = ArchivedObjects.in(server.data().resolve("archive")).size();
        sealedThroughAPowerCut(objects -> objects.size() > before);
    }

    private void sealedThroughAPowerCut(Predicate<List<ArchivedObjects.ArchivedObject>> moment) throws IOException {
        var steps = ArchiveSteps.on(server);
        var dossier =
                steps.closedDossier("Một " + UUID.randomUUID(), "Hai " + UUID.randomUUID(), "Ba " + UUID.randomUUID());
        var path = steps.checked(dossier);
        assertThat(steps.archivist().post(path + "/acceptance").status()).isEqualTo(200);
        var store = server.data().resolve("archive");
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!moment.test(ArchivedObjects.in(store))) {
            assertThat(System.nanoTime())
                    .as("the moment to cut the power was missed")
                    .isLessThan(patience);
            Thread.onSpinWait();
        }

        cutThePower();

        var again = ArchiveSteps.on(server);
        again.archivist().await(path, answer -> answer.text("state").equals("ARCHIVED"));
        assertThat(again.verified(dossier).json().path("sound").asBoolean()).isTrue();
        assertThat(validated(again.archivist(), dossier)).isZero();
        assertThat(filesBelow("tmp/sealing")).isZero();
        assertThat(ArchivedObjects.in(store)).allMatch(object -> object.head().equals("v1"));
    }

    /** What everybody can do: the package as it is handed out, checked by the program that needs no server. */
    private static int validated(Api archivist, String dossier) throws IOException {
        var zip = server.data().resolve("package-" + dossier + ".zip");
        try (var body = archivist.stream("/api/v1/archive/dossiers/" + dossier + "/package")
                .body()) {
            Files.copy(body, zip);
        }
        var program = new ProcessBuilder(
                        TangThuServer.home().resolve("tangthu").toString(), "package", "validate", zip.toString())
                .redirectErrorStream(true)
                .redirectOutput(server.data().resolve("package-validation.log").toFile())
                .start();
        return program.onExit().join().exitValue();
    }

    private static void cutThePower() {
        server.kill();
        assertThat(StockTaking.of(server)).isEmpty();
        server.start();
    }

    private static String dossier() {
        return server.as("vanthu")
                .post("/api/v1/dossiers", Map.of("title", "Hồ sơ ngày mất điện"))
                .text("id");
    }

    private static String capture(Api clerk, String documents, String name, byte[] content) {
        var captured = clerk.post(
                documents, new Multipart().json("metadata", Captures.metadata()).file("file", name, content));
        assertThat(captured.status()).as(captured.json().toString()).isEqualTo(201);
        return captured.text("id");
    }

    private static void captureUntilThePowerFails(String documents, Map<String, String> acknowledged) {
        while (!Thread.interrupted()) {
            var text = Captures.metadata().toString().repeat(200);
            var captured = server.as("vanthu")
                    .post(
                            documents,
                            new Multipart()
                                    .json("metadata", Captures.metadata())
                                    .file("file", "a.txt", Captures.text(text)));
            if (captured.status() != 201) return;
            var component = captured.json().path("components").path(0);
            acknowledged.put(
                    "/api/v1/documents/" + captured.text("id") + "/components/"
                            + component.path("id").asText() + "/content",
                    component.path("sha256").asText());
        }
    }

    /** The documents of the dossiers whose notation ends so: notation, place, subject and digest. */
    private static List<String> brought(String notation) {
        return items("/api/v1/dossiers?size=200&text=" + notation)
                .flatMap(dossier -> items(
                                "/api/v1/dossiers/" + dossier.path("id").asText() + "/documents?size=200")
                        .map(place ->
                                notation(dossier) + " " + place.path("ordinal").asText() + " "
                                        + place.path("subject").asText() + " " + digest(place)))
                .toList();
    }

    private static String notation(JsonNode dossier) {
        return server.as("vanthu")
                .get("/api/v1/dossiers/" + dossier.path("id").asText())
                .text("notation");
    }

    private static String digest(JsonNode place) {
        return server.as("vanthu")
                .get("/api/v1/documents/" + place.path("id").asText())
                .json()
                .at("/components/0/sha256")
                .asText();
    }

    private static Stream<JsonNode> items(String path) {
        var items = server.as("vanthu").get(path).json().path("items");
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static long filesBelow(String folder) {
        var root = server.data().resolve(folder);
        if (!Files.isDirectory(root)) return 0;
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(Path::getFileName).count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it changes while one looks
        }
    }
}
