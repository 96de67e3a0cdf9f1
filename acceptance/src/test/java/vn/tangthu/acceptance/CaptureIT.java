package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class CaptureIT {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final long GIB = 1L << 30;

    private Api clerk;
    private TangThuServer server;
    private String documents;

    @BeforeEach
    void openADossier(TangThuServer shared) {
        server = shared;
        clerk = shared.as("vanthu");
        var dossier = clerk.post("/api/v1/dossiers", Map.of("title", "Hồ sơ thử tiếp nhận " + UUID.randomUUID()));
        assertThat(dossier.status()).isEqualTo(201);
        documents = "/api/v1/dossiers/" + dossier.text("id") + "/documents";
    }

    @Test
    void aDocumentIsCapturedWithItsAttachmentAndReadBackAsItCame() throws Exception {
        var main = Captures.pdf("Điều 1");
        var captured = clerk.post(
                documents,
                new Multipart()
                        .json("metadata", Captures.metadata())
                        .file("file", "Quyết định.pdf", main)
                        .file("file", "Phụ lục.txt", Captures.text("Phụ lục")));

        assertThat(captured.status()).isEqualTo(201);
        assertThat(captured.header("Location")).endsWith("/api/v1/documents/" + captured.text("id"));
        assertThat(captured.text("processing")).isEqualTo("PENDING");
        var component = captured.json().path("components").path(0);
        assertThat(component.path("fileName").asText()).isEqualTo("Quyết định.pdf");
        assertThat(component.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(component.path("sha256").asText()).isEqualTo(hex(main));
        assertThat(captured.json().path("components").size()).isEqualTo(2);

        var content = clerk.stream(contentOf(captured));
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.headers().firstValue("Digest")).contains("sha-256=" + base64(main));
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(content.body().readAllBytes()).isEqualTo(main);
    }

    @Test
    void partsOfContentAreReadByRange() throws IOException {
        var captured = capture("a.txt", Captures.text("0123456789"));
        var part = clerk.stream(contentOf(captured), "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        assertThat(new String(part.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("234");
        assertThat(clerk.stream(contentOf(captured), "Range", "bytes=10-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void aTextIsServedWithoutACharsetThatNobodyKnows() {
        var old = new byte[] {'Q', 'u', 'y', (byte) 0xD5, 't', ' ', (byte) 0xAE, (byte) 0xDE, 'n', 'h', '\n'}; // TCVN3
        var captured = capture("cũ.txt", old);

        assertThat(clerk.stream(contentOf(captured)).headers().firstValue("Content-Type"))
                .contains("text/plain");
        clerk.awaitProcessed(captured.text("id"));
        assertThat(clerk.stream(contentOf(captured) + "?rendition=TEXT")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/plain;charset=UTF-8");
    }

    @Test
    void theRangesOfOneViewingLeaveOneTraceAndEveryWholeReadingItsOwn() {
        var captured = capture("b.txt", Captures.text("0123456789"));
        for (var i = 0; i < 4; i++) clerk.stream(contentOf(captured), "Range", "bytes=" + i + "-" + i);
        assertThat(readings(captured)).isEqualTo(1);

        server.as("lanhdao").stream(contentOf(captured), "Range", "bytes=0-3");
        assertThat(readings(captured)).as("another person").isEqualTo(2);
        clerk.stream(contentOf(captured));
        clerk.stream(contentOf(captured));
        assertThat(readings(captured)).as("the whole file, twice").isEqualTo(4);
    }

    private long readings(Api.Answer captured) {
        var trail = server.as("quantri")
                .get("/api/v1/audit/entries?size=200&action=CONTENT_READ&objectId=" + captured.text("id"))
                .json();
        return trail.path("items").size();
    }

    @Test
    void filesMayComeBeforeTheirDescription() {
        var captured = clerk.post(
                documents,
                new Multipart().file("file", "a.txt", Captures.text("trước")).json("metadata", Captures.metadata()));
        assertThat(captured.status()).isEqualTo(201);
    }

    @Test
    void aStrangeFileNameIsMadeSafe() {
        var name = Normalizer.normalize("../../hồ sơ/Tờ trình\u0007" + "ă".repeat(300) + ".txt", Normalizer.Form.NFD);
        var captured = capture(name, Captures.text("tên lạ"));
        assertThat(captured.status()).isEqualTo(201);
        assertThat(captured.json().path("components").path(0).path("fileName").asText())
                .startsWith("Tờ trìnhăă")
                .endsWith("ă.txt")
                .satisfies(safe ->
                        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255));
        assertThat(captured.json().findValuesAsText("code")).contains("DOC-024");
    }

    @Test
    void badContentIsRefusedWithItsCode() {
        assertRefused(422, "DOC-007", capture("quyết định.pdf", Captures.program()));
        assertRefused(400, "DOC-004", capture("a.pdf", new byte[0]));
        assertRefused(422, "DOC-006", capture("a.txt", Captures.text(EICAR)));
    }

    @Test
    void aVirusLeavesATrace() {
        var name = "nguồn " + UUID.randomUUID() + ".txt";
        capture(name, Captures.text(EICAR));
        var trail = server.as("quantri").get("/api/v1/audit/entries?action=CONTENT_REFUSED&size=200");
        assertThat(trail.status()).isEqualTo(200);
        assertThat(trail.raw().body()).contains(name).contains("DOC-006");
    }

    @Test
    void aSecretDocumentIsRefusedWhereverItsMarkStands() {
        for (var mark : new String[] {"Mật", "TỐI MẬT", "tuyệt mật"}) {
            var metadata = Captures.metadata();
            metadata.put("secrecy", mark);
            var first = new Multipart().json("metadata", metadata).file("file", "a.txt", Captures.text("mật"));
            var last =
                    new Multipart().file("file", "a.txt", Captures.text("mật")).json("metadata", metadata);
            assertRefused(400, "DOC-002", clerk.post(documents, first));
            assertRefused(400, "DOC-002", clerk.post(documents, last));
        }
    }

    @Test
    void valuesThatBreakTheFieldRulesAreNamed() {
        var metadata = Captures.metadata();
        metadata.put("issuedDate", "31/02/2026");
        metadata.put("typeName", "Sắc lệnh");
        var refused = clerk.post(
                documents, new Multipart().json("metadata", metadata).file("file", "a.txt", Captures.text("x")));
        assertRefused(400, "DOC-003", refused);
        assertThat(refused.json().path("findings").findValuesAsText("subject"))
                .containsExactlyInAnyOrder("issuedDate", "typeName");
    }

    @Test
    void aFormWithoutItsPartsIsRefused() {
        assertRefused(400, "DOC-011", clerk.post(documents, new Multipart().json("metadata", Captures.metadata())));
        assertRefused(400, "DOC-011", clerk.post(documents, new Multipart().file("file", "a.txt", Captures.text("x"))));
    }

    @Test
    void theSameReferenceTwiceIsAWarning() {
        var metadata = Captures.metadata();
        var files = Captures.text("trùng");
        clerk.post(documents, new Multipart().json("metadata", metadata).file("file", "a.txt", files));
        var second =
                clerk.post(documents, new Multipart().json("metadata", metadata).file("file", "b.txt", files));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().findValuesAsText("code")).contains("DOC-030");
    }

    @Test
    void whoMayNotSeeADocumentIsToldThereIsNone() {
        var captured = capture("a.txt", Captures.text("riêng"));
        assertRefused(404, "DOC-001", server.as("noivu").get("/api/v1/documents/" + captured.text("id")));
        assertThat(server.as("noivu").stream(contentOf(captured)).statusCode()).isEqualTo(404);
        assertThat(server.as("vanthu", "sai").stream(contentOf(captured)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void oneGibibyteIsCapturedAndReadBackWithAHeapOfOneGibibyte() throws Exception {
        var sent = new DigestInputStream(Captures.endlessText(GIB), MessageDigest.getInstance("SHA-256"));
        var captured = clerk.post(
                documents,
                new Multipart()
                        .json("metadata", Captures.metadata())
                        .part("file", "lớn.txt", "text/plain", BodyPublishers.ofInputStream(() -> sent)));
        assertThat(captured.status()).isEqualTo(201);
        var sha256 = HexFormat.of().formatHex(sent.getMessageDigest().digest());
        assertThat(captured.json().path("components").path(0).path("sha256").asText())
                .isEqualTo(sha256);

        try (var body = clerk.stream(contentOf(captured)).body();
                var read = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            assertThat(HexFormat.of().formatHex(read.getMessageDigest().digest()))
                    .isEqualTo(sha256);
        }
    }

    private Api.Answer capture(String name, byte[] bytes) {
        return clerk.post(
                documents, new Multipart().json("metadata", Captures.metadata()).file("file", name, bytes));
    }

    private static void assertRefused(int status, String code, Api.Answer answer) {
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("detail")).doesNotContain(code).isNotBlank();
    }

    private static String contentOf(Api.Answer captured) {
        return "/api/v1/documents/" + captured.text("id") + "/components/"
                + captured.json().path("components").path(0).path("id").asText() + "/content";
    }

    private static String hex(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String base64(byte[] bytes) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
