package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.ers.ERSByteData;
import org.bouncycastle.tsp.ers.ERSEvidenceRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was captured is proved, to strangers too: Bouncy Castle judges the records, openssl the time stamps, grep the trees. */
@ExtendWith(SharedServer.class)
class EvidenceIT {
    private static final String TREES = "/api/v1/evidence-trees";

    @TempDir
    Path folder;

    private TangThuServer server;
    private Api officer;
    private Api administrator;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
        officer = shared.as("chuyenvien");
        administrator = shared.as("quantri");
    }

    /** One file as it was captured. */
    private record Captured(String document, String component, String sha256, byte[] bytes) {
        String path() {
            return "/api/v1/documents/" + document + "/components/" + component;
        }

        String evidence() {
            return path() + "/evidence";
        }
    }

    @Test
    void whatIsCapturedIsProvedByOneTimeStampAndStrangersCanTell() throws Exception {
        var files = List.of(capture(), capture(), capture());
        var tree = proved(files.get(2));

        for (var file : files) {
            var record = record(file);
            assertThat(accepts(record, file.bytes())).isTrue();
            assertThat(accepts(record, Captures.text("something else"))).isFalse();
            assertThat(opensslAccepts(file)).contains("Verification: OK");
        }
        var number = tree.path("number").asLong();
        var leaves = Files.readAllLines(
                server.data().resolve("evidence").resolve(tree.path("file").asText()), StandardCharsets.US_ASCII);
        assertThat(leaves).contains("number: " + number, files.get(2).sha256());
        assertThat(tree.path("auditHead").path("seq").asLong()).isPositive();
    }

    @Test
    void aCheckReadsEverythingAnewAndFindsOneChangedByte() throws Exception {
        var file = capture();
        var tree = proved(file);
        var evidence = server.data().resolve("evidence");
        var leaves = evidence.resolve(tree.path("file").asText());
        var stamp = leaves.resolveSibling(leaves.getFileName().toString().replace(".txt", ".tst"));

        assertThat(check(file).path("proved").asBoolean()).isTrue();
        assertThat(checkTree(tree).path("proved").asBoolean()).isTrue();
        assertThat(whileChanged(leaves, () -> codes(check(file)))).containsExactly("PRV-013");
        assertThat(whileChanged(leaves, () -> codes(checkTree(tree)))).containsExactly("PRV-013");
        assertThat(whileChanged(stamp, () -> codes(check(file)))).containsExactly("PRV-014");
        assertThat(whileChanged(content(file), () -> codes(check(file)))).containsExactly("PRV-010", "PRV-015");
        assertThat(check(file).path("proved").asBoolean()).isTrue();
    }

    @Test
    void evidenceIsForThoseWhoMayReadTheDocumentAndEachReadingIsInTheTrail() {
        var file = capture();
        proved(file);
        record(file);

        assertThat(administrator.get(file.evidence()).status()).isIn(403, 404);
        assertThat(server.as("noivu").get(file.evidence()).status()).isEqualTo(404);
        assertThat(officer.get(TREES).status()).isEqualTo(403);
        assertThat(server.as("luutru").post(TREES).status()).isEqualTo(403);
        for (var person : List.of("luutru", "noivu"))
            assertThat(server.as(person).get(TREES).status()).isEqualTo(200);
        var entries = administrator
                .get("/api/v1/audit/entries?object=" + file.document() + "&size=50")
                .json();
        assertThat(entries.findValuesAsText("action")).contains("EVIDENCE_READ");
        assertThat(administrator
                        .get("/api/v1/audit/entries?action=EVIDENCE_BUILT")
                        .json()
                        .path("items"))
                .isNotEmpty();
    }

    @Test
    void aStrangerChecksTheProofBundleByItsOwnInstructions() throws Exception {
        var file = capture();
        proved(file);
        try (var zip = new ZipInputStream(officer.stream("/api/v1/documents/" + file.document() + "/proof")
                .body())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var place = folder.resolve(entry.getName());
                Files.createDirectories(place.getParent());
                Files.write(place, zip.readAllBytes());
            }
        }

        assertThat(run("bash", "check.sh")).contains("ĐẠT / OK: 1/content/to-trinh.txt");
        assertThat(run("sha256sum", "-c", "SHA256SUMS")).contains("OK");
        assertThat(openssl("x509", "-in", "certificates/authorities.pem", "-noout", "-subject"))
                .contains("CN");
        Files.writeString(folder.resolve("1/content/to-trinh.txt"), "something else");
        assertThat(run("bash", "check.sh")).contains("FAILED");
        assertThat(server.as("noivu")
                        .get("/api/v1/documents/" + file.document() + "/proof")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("browser")
    void theDocumentTellsSinceWhenItIsProvedAndThePageOfTheTreesChecksThem() {
        var file = capture();
        var tree = proved(file);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("document.xhtml?id=" + file.document());
            assertThat(page.textContent("#evidence")).contains("Có chứng cứ từ", "gia hạn tiếp theo");
            assertThat(screen.faults()).isEmpty();
        }
        try (var screen = new Screen(server)) {
            var page = screen.logIn("quantri");
            screen.show("evidence.xhtml");
            page.click("tr:has(td:text-is('" + tree.path("number").asLong() + "')) input[type=submit]");
            assertThat(page.textContent("main")).contains("nguyên vẹn, được chứng minh từ");
            page.click("text=Lập chứng cứ ngay");
            assertThat(page.textContent("main")).contains("Đã yêu cầu");
            assertThat(screen.faults()).isEmpty();
        }
    }

    private Captured capture() {
        var dossier = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ chứng cứ " + UUID.randomUUID()));
        var bytes = Captures.text("Noi dung " + UUID.randomUUID());
        var form = new Multipart().json("metadata", Captures.metadata()).file("file", "to-trinh.txt", bytes);
        var captured = officer.post("/api/v1/dossiers/" + dossier.text("id") + "/documents", form);
        assertThat(captured.status()).isEqualTo(201);
        officer.awaitProcessed(captured.text("id"));
        var component = captured.json().path("components").path(0);
        return new Captured(
                captured.text("id"),
                component.path("id").asText(),
                component.path("sha256").asText(),
                bytes);
    }

    /** Asks for evidence until the file has it. @return its tree */
    private JsonNode proved(Captured file) {
        assertThat(administrator.post(TREES).status()).isEqualTo(202);
        var evidence = officer.await("/api/v1/documents/" + file.document() + "/evidence", answer -> {
            if (!answer.json().path(0).has("tree")) administrator.post(TREES);
            return answer.json().path(0).path("since").isTextual();
        });
        var tree = administrator
                .get(TREES + "/" + evidence.json().path(0).path("tree").asLong())
                .json();
        assertThat(tree.path("state").asText()).isEqualTo("STAMPED");
        assertThat(evidence.json().path(0).path("renewal").path("due").asText()).startsWith("20");
        return tree;
    }

    private byte[] record(Captured file) {
        try (var in = officer.stream(file.evidence()).body()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode check(Captured file) {
        return officer.post(file.evidence() + "/checks").json();
    }

    private JsonNode checkTree(JsonNode tree) {
        return administrator
                .post(TREES + "/" + tree.path("number").asLong() + "/checks")
                .json();
    }

    private static List<String> codes(JsonNode verdict) {
        assertThat(verdict.path("proved").asBoolean()).isFalse();
        return verdict.path("findings").findValuesAsText("code");
    }

    /** Kept by SHA-512, in folders. */
    private Path content(Captured file) throws Exception {
        var name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(file.bytes()));
        try (var files = Files.walk(server.data().resolve("content"))) {
            return files.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What is found while a byte of a file is another. */
    private interface Look {
        List<String> codes() throws Exception;
    }

    private static List<String> whileChanged(Path file, Look look) throws Exception {
        var whole = Files.readAllBytes(file);
        var changed = whole.clone();
        var place = changed.length - 3;
        changed[place] = (byte) (changed[place] == 'a' ? 'b' : 'a');
        file.toFile().setWritable(true);
        Files.write(file, changed);
        try {
            return look.codes();
        } finally {
            Files.write(file, whole);
        }
    }

    private static boolean accepts(byte[] bytes, byte[] content) throws Exception {
        var record = new ERSEvidenceRecord(bytes, new JcaDigestCalculatorProviderBuilder().build());
        X509CertificateHolder authority = record.getSigningCertificate();
        record.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
        return record.isContaining(new ERSByteData(content), new Date());
    }

    private String opensslAccepts(Captured file) throws Exception {
        var number = officer.get("/api/v1/documents/" + file.document() + "/evidence")
                .json()
                .path(0)
                .path("tree")
                .asLong();
        var tree = administrator.get(TREES + "/" + number).json();
        for (var holder : List.of("root", "issuer")) {
            Files.write(folder.resolve(holder + ".cer"), fetch("/demo-pki/" + holder + ".cer"));
            openssl("x509", "-in", holder + ".cer", "-out", holder + ".pem");
        }
        try (var token =
                administrator.stream(TREES + "/" + number + "/time-stamp").body()) {
            Files.write(folder.resolve("token.tst"), token.readAllBytes());
        }
        return openssl(
                "ts",
                "-verify",
                "-in",
                "token.tst",
                "-token_in",
                "-digest",
                tree.path("root").asText(),
                "-CAfile",
                "root.pem",
                "-untrusted",
                "issuer.pem");
    }

    private byte[] fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(server.uri(path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private String openssl(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
