package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Disks that really run full, under an installation of its own. */
class DiskFullIT {
    private static final int MIB = 1 << 20;
    private static final int ONE_DOCUMENT = 3 * MIB;
    private static TangThuServer server;

    @BeforeAll
    static void start() {
        SmallDisks.impossibleBecause().ifPresent(why -> Assumptions.abort("NOT TESTED: a full disk. " + why));
        // no reserve: the disk itself is to refuse
        var settings = Map.of("TANGTHU_CAPTURE_RESERVE_BYTES", "0", "TANGTHU_ARCHIVE_LEAST_FREE_BYTES", "0");
        var disks =
                SmallDisks.none().with("content", "64m").with("archive", "16m").with("imports", "8m");
        server = TangThuServer.prepare(settings).on(disks).start();
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    @Test
    void aDocumentThatDoesNotFitIsRefusedWholeAndTakenWhenThereIsRoom() throws IOException {
        var clerk = server.as("vanthu");
        var dossier = dossier(clerk);
        var ballast = SmallDisks.fill(server.folder("content"), 4 * ONE_DOCUMENT);
        var taken = new ArrayList<String>();
        var answer = capture(clerk, dossier, pdf(ONE_DOCUMENT));
        for (; answer.status() == 201 && taken.size() < 5; answer = capture(clerk, dossier, pdf(ONE_DOCUMENT)))
            taken.add(answer.text("id"));

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("DOC-008");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(taken).isNotEmpty();
        assertThat(documents(clerk, dossier)).isEqualTo(taken);
        assertThat(staged()).isEmpty();

        SmallDisks.makeRoom(ballast);
        answer = capture(clerk, dossier, pdf(ONE_DOCUMENT));

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        taken.add(answer.text("id"));
        assertThat(documents(clerk, dossier)).isEqualTo(taken);
        for (var document : taken)
            assertThat(clerk.awaitProcessed(document)
                            .json()
                            .path("components")
                            .path(0)
                            .path("renditions"))
                    .as("work that found no room was done later")
                    .isNotEmpty();
    }

    @Test
    void aPackageOfDossiersThatDoesNotFitIsRefusedAndImportedWhenThereIsRoom() throws IOException {
        var clerk = server.as("vanthu");
        var notation = "N" + UUID.randomUUID().toString().substring(0, 8);
        var sample = new ImportSample(notation).whole(1, 1).file("HS9\\thừa.pdf", pdf(ONE_DOCUMENT));
        var ballast = SmallDisks.fill(server.folder("imports"), MIB);

        var refused = clerk.post("/api/v1/imports", new Multipart().file("package", "gói.zip", sample.zip()));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("code")).isEqualTo("INT-005");
        try (var left = Files.list(server.folder("imports").resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
        SmallDisks.makeRoom(ballast);
        var taken = clerk.post("/api/v1/imports", new Multipart().file("package", "gói.zip", sample.zip()));
        assertThat(taken.status()).isEqualTo(201);
        var ended = clerk.await("/api/v1/imports/" + taken.text("id"), a -> List.of("COMPLETED", "FAILED")
                .contains(a.text("state")));
        assertThat(ended.json().path("progress").path("documents").asInt()).isEqualTo(1);
    }

    @Test
    void anImportWaitsForRoomInsteadOfRefusingItsRows() throws IOException {
        var clerk = server.as("vanthu");
        var notation = "N" + UUID.randomUUID().toString().substring(0, 8);
        var sample = new ImportSample(notation);
        for (var i = 1; i <= 3; i++)
            sample.row(1, i, Map.of(ImportSample.PATH, i + ".pdf")).file(i + ".pdf", pdf(MIB));
        var ballast = SmallDisks.fill(server.folder("content"), MIB + MIB / 2);

        var id = clerk.post("/api/v1/imports", new Multipart().file("package", "gói.zip", sample.zip()))
                .text("id");
        awaitLogged("import " + id + " waits");
        SmallDisks.makeRoom(ballast);
        var ended = clerk.await(
                "/api/v1/imports/" + id, a -> List.of("COMPLETED", "FAILED").contains(a.text("state")));

        assertThat(ended.text("state")).isEqualTo("COMPLETED");
        assertThat(ended.json().path("findings")).isEmpty();
        assertThat(ended.json().path("progress").path("documents").asInt()).isEqualTo(3);
    }

    @Test
    void aPackageIsSealedOnceThereIsRoomInTheArchive() throws IOException {
        var steps = ArchiveSteps.on(server);
        var dossier = steps.closedDossier("Nội dung " + UUID.randomUUID());
        var path = steps.checked(dossier);
        var ballast = SmallDisks.fill(server.folder("archive"), 16 * 1024);

        assertThat(steps.archivist().post(path + "/acceptance").status()).isEqualTo(200);
        awaitLogged("was not stored");
        assertThat(steps.archivist().get(path).text("state")).isEqualTo("SEALING");
        assertThat(steps.archivist()
                        .get("/api/v1/archive/dossiers/" + dossier + "/package")
                        .status())
                .as("half a package is none")
                .isEqualTo(404);

        SmallDisks.makeRoom(ballast);
        steps.archivist().await(path, answer -> answer.text("state").equals("ARCHIVED"));
        assertThat(steps.verified(dossier).json().path("sound").asBoolean()).isTrue();
        try (var left = Files.list(server.data().resolve("tmp/sealing"))) {
            assertThat(left).isEmpty();
        }
    }

    private static void awaitLogged(String text) throws IOException {
        var deadline = System.nanoTime() + 120_000_000_000L;
        while (!Files.readString(server.serverLog()).contains(text)) {
            assertThat(System.nanoTime()).as("waited in vain for: " + text).isLessThan(deadline);
            TangThuServer.waitALittle();
        }
    }

    private static String dossier(Api clerk) {
        return clerk.post("/api/v1/dossiers", Map.of("title", "Hồ sơ trên đĩa nhỏ"))
                .text("id");
    }

    private static Api.Answer capture(Api clerk, String dossier, byte[] pdf) {
        return clerk.post(
                "/api/v1/dossiers/" + dossier + "/documents",
                new Multipart().json("metadata", Captures.metadata()).file("file", "quét.pdf", pdf));
    }

    private static List<String> documents(Api clerk, String dossier) {
        var items = clerk.get("/api/v1/dossiers/" + dossier + "/documents?size=200")
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(d -> d.path("id").asText())
                .toList();
    }

    private static List<String> staged() throws IOException {
        try (var files = Files.list(server.folder("content").resolve("staging"))) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    /** About so many bytes that no other test has and that cannot be packed well. */
    private static byte[] pdf(int size) {
        var bytes = new byte[size / 4 * 3];
        new Random().nextBytes(bytes);
        return Captures.pdf(Base64.getEncoder().encodeToString(bytes));
    }
}
