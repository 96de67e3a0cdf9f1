package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job once, from an empty dossier to the archive and back out. */
@ExtendWith(SharedServer.class)
class MainJobIT {
    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void dossierGoesFromOpeningToTheArchiveAndIsFoundWithoutAccents() throws Exception {
        var officer = server.as("chuyenvien");
        var word = "kiểm định " + UUID.randomUUID().toString().substring(0, 8);
        var docx = Samples.docx("Quyết định về việc " + word + " đường sắt tỉnh");

        var dossier = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ " + word));
        assertThat(dossier.status()).isEqualTo(201);
        assertThat(dossier.text("state")).isEqualTo("OPEN");
        assertThat(dossier.text("code")).isNotBlank();
        var id = dossier.text("id");

        var first = capture(officer, id, Api.outgoing("15", "Về việc " + word), "Quyết định.docx", docx);
        var scan = capture(
                officer,
                id,
                Api.outgoing("16", "Bản quét " + word),
                "quét.png",
                Samples.scannedPng("Công văn số 16 về lưu trữ", "tài liệu điện tử của tỉnh"));
        var sheet = capture(
                officer, id, Api.outgoing("17", "Bảng " + word), "bảng kê.xlsx", Samples.xlsx("Số tờ", "Ghi chú"));
        var pdf = capture(officer, id, Api.outgoing("18", "PDF " + word), "bao-cao.pdf", Samples.pdf("Bao cao quy 1"));

        var processed = officer.awaitProcessed(first.text("id"));
        var preservation = rendition(processed.json(), "PRESERVATION");
        assertThat(preservation.path("conformant").asBoolean()).isTrue();
        assertThat(preservation.path("profile").asText()).startsWith("PDF/A-");
        for (var other : new Api.Answer[] {scan, sheet, pdf}) {
            var answer = officer.awaitProcessed(other.text("id"));
            assertThat(rendition(answer.json(), "PRESERVATION")
                            .path("conformant")
                            .asBoolean())
                    .as(answer.json().toString())
                    .isTrue();
        }

        var component = first.json().path("components").path(0);
        var content = officer.stream("/api/v1/documents/" + first.text("id") + "/components/"
                + component.path("id").asText() + "/content?rendition=ORIGINAL");
        assertThat(content.body().readAllBytes()).isEqualTo(docx);
        assertThat(component.path("sha256").asText()).isEqualTo(sha256(docx));

        assertThat(officer.post("/api/v1/dossiers/" + id + "/closure").status()).isEqualTo(200);
        var submission = officer.post("/api/v1/dossiers/" + id + "/submissions");
        assertThat(submission.status()).isEqualTo(201);
        assertThat(submission.text("state")).isEqualTo("CHECKING");

        var archivist = server.as("luutru");
        var path = "/api/v1/submissions/" + submission.text("id");
        archivist.await(path, a -> a.text("state").equals("AWAITING_DECISION"));
        assertThat(archivist.post(path + "/acceptance").status()).isBetween(200, 202);
        archivist.await(path, a -> a.text("state").equals("ARCHIVED"));

        assertThat(originalInPackage(archivist, id, sha256(docx))).isTrue();

        var plain = "kiem dinh " + word.substring(word.length() - 8);
        var found = officer.await(
                "/api/v1/search?q=" + plain.replace(" ", "%20") + "&type=DOCUMENT",
                a -> a.json().path("total").asInt() >= 4);
        assertThat(found.json().path("hits").findValuesAsText("id")).contains(first.text("id"));
        var byContent = officer.await(
                "/api/v1/search?q=%22duong%20sat%20tinh%22%20" + word.substring(word.length() - 8),
                a -> a.json().path("total").asInt() == 1);
        assertThat(byContent.json().path("hits").path(0).path("id").asText()).isEqualTo(first.text("id"));
    }

    private static Api.Answer capture(
            Api api, String dossier, Map<String, Object> metadata, String fileName, byte[] content) {
        var answer = api.post(
                "/api/v1/dossiers/" + dossier + "/documents",
                new Multipart().json("metadata", new HashMap<>(metadata)).file("file", fileName, content));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer;
    }

    private static JsonNode rendition(JsonNode document, String purpose) {
        for (var rendition : document.path("components").path(0).path("renditions"))
            if (rendition.path("purpose").asText().equals(purpose)) return rendition;
        throw new AssertionError("no rendition " + purpose + " in " + document);
    }

    private static boolean originalInPackage(Api api, String dossier, String sha256) throws IOException {
        var response = api.stream("/api/v1/archive/dossiers/" + dossier + "/package");
        assertThat(response.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(response.body())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (sha256(zip.readAllBytes()).equals(sha256)) return true;
        }
        return false;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
