package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Captures on an installation of its own, with a limit of 4 MiB: too much, no scanner. */
class CaptureUnderPressureIT {
    private static final int MIB = 1 << 20;
    private static TangThuServer server;

    private Api clerk;
    private String documents;

    @BeforeAll
    static void start() {
        var limit = Integer.toString(4 * MIB);
        server = TangThuServer.prepare(Map.of("TANGTHU_CAPTURE_MAX_BYTES", limit, "TANGTHU_IMPORT_MAX_BYTES", limit))
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void openADossier() {
        clerk = server.as("vanthu");
        var dossier = clerk.post("/api/v1/dossiers", Map.of("title", "Hồ sơ thử chịu tải"));
        documents = "/api/v1/dossiers/" + dossier.text("id") + "/documents";
    }

    @Test
    void aBodyOverTheLimitIsRefusedAndNothingOfItStays() throws IOException {
        var announced = clerk.post(
                documents,
                new Multipart()
                        .json("metadata", Captures.metadata())
                        .file("file", "a.txt", "a".repeat(6 * MIB).getBytes()));
        var streamed = clerk.post(
                documents,
                new Multipart()
                        .json("metadata", Captures.metadata())
                        .part(
                                "file",
                                "a.txt",
                                "text/plain",
                                BodyPublishers.ofInputStream(() -> Captures.endlessText(4 * MIB + 1))));

        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.text("code")).isEqualTo("DOC-005");
        assertThat(streamed.status()).isEqualTo(413);
        assertThat(filesIn("content/staging")).isZero();
    }

    @Test
    void aPackageOverTheLimitIsRefusedAndNothingOfItStays() throws IOException {
        var announced = clerk.post(
                "/api/v1/imports",
                new Multipart().file("package", "gói.zip", ("PK\3\4" + "a".repeat(6 * MIB)).getBytes()));
        var streamed = clerk.post(
                "/api/v1/imports",
                new Multipart()
                        .part(
                                "package",
                                "gói.zip",
                                "application/zip",
                                BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                                        new ByteArrayInputStream(Captures.text("PK\3\4")),
                                        Captures.endlessText(4 * MIB + 1)))));

        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.text("code")).isEqualTo("INT-002");
        assertThat(streamed.status()).isEqualTo(413);
        assertThat(filesIn("imports/incoming")).isZero();
        assertThat(clerk.get("/api/v1/imports").json().path("items")).isEmpty();
    }

    @Test
    void withoutItsScannerADocumentIsKeptAndSaysSo() {
        for (var scanner : server.processes("clamd")) {
            scanner.destroyForcibly();
            scanner.onExit().join();
        }
        var captured = clerk.post(
                documents,
                new Multipart().json("metadata", Captures.metadata()).file("file", "a.txt", Captures.text("x")));
        assertThat(captured.status()).isEqualTo(201);
        assertThat(captured.json().findValuesAsText("code")).contains("DOC-021");
        assertThat(clerk.get("/health/ready").raw().body()).contains("UNREACHABLE");
    }

    private static long filesIn(String name) throws IOException {
        var folder = server.data().resolve(name);
        if (!Files.isDirectory(folder)) return 0;
        try (var files = Files.list(folder)) {
            return files.map(Path::toFile).filter(f -> f.isFile()).count();
        }
    }
}
