package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration's authorities on the server, asked by openssl as anybody may. */
@ExtendWith(SharedServer.class)
class DemoAuthoritiesIT {
    private static final List<String> HOLDERS = List.of("root", "issuer", "officer", "revoked-officer");

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private TangThuServer server;
    private String address;

    @BeforeEach
    void fetchCertificates(TangThuServer shared) throws Exception {
        server = shared;
        address = server.uri("/demo-pki/").toString();
        for (var holder : HOLDERS) {
            Files.write(folder.resolve(holder + ".cer"), get(holder + ".cer").body());
            openssl("x509", "-in", holder + ".cer", "-out", holder + ".pem");
        }
        Files.writeString(
                folder.resolve("authorities.pem"),
                Files.readString(folder.resolve("root.pem")) + Files.readString(folder.resolve("issuer.pem")));
    }

    @Test
    void timeStampIsAcceptedByOpenssl() throws Exception {
        Files.writeString(folder.resolve("content"), "Quyết định");
        openssl("ts", "-query", "-data", "content", "-sha512", "-cert", "-out", "question");
        Files.write(
                folder.resolve("answer"),
                post("tsa", Files.readAllBytes(folder.resolve("question"))).body());

        var verified = openssl(
                "ts",
                "-verify",
                "-in",
                "answer",
                "-queryfile",
                "question",
                "-CAfile",
                "root.pem",
                "-untrusted",
                "issuer.pem");

        assertThat(verified).contains("Verification: OK");
    }

    @Test
    void certificatesNameTheServerThatTellsWhetherTheyAreRevoked() throws Exception {
        for (var holder : List.of("officer", "revoked-officer")) {
            var place = openssl("x509", "-in", holder + ".pem", "-noout", "-ocsp_uri")
                    .strip();
            assertThat(place).isEqualTo(address + "ocsp");

            var told = openssl(
                    "ocsp",
                    "-issuer",
                    "issuer.pem",
                    "-cert",
                    holder + ".pem",
                    "-url",
                    place,
                    "-CAfile",
                    "authorities.pem");

            assertThat(told)
                    .contains("Response verify OK")
                    .contains(holder + ".pem: " + (holder.equals("officer") ? "good" : "revoked"));
        }
    }

    @Test
    void revocationListDecidesAboutBothOfficers() throws Exception {
        Files.write(folder.resolve("list"), get("issuer.crl").body());
        openssl("crl", "-inform", "DER", "-in", "list", "-out", "list.pem");

        assertThat(openssl("verify", "-crl_check", "-CAfile", "authorities.pem", "-CRLfile", "list.pem", "officer.pem"))
                .contains("officer.pem: OK");
        assertThat(openssl(
                        "verify",
                        "-crl_check",
                        "-CAfile",
                        "authorities.pem",
                        "-CRLfile",
                        "list.pem",
                        "revoked-officer.pem"))
                .contains("certificate revoked");
    }

    @Test
    void signaturesAreValidatedByWhatTheAuthoritiesTell() throws Exception {
        var officer = server.as("chuyenvien");
        var dossier = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ văn bản đã ký"));
        var sample = officer.stream("/api/v1/demo/signed-sample").body().readAllBytes();
        var captured = officer.post(
                "/api/v1/dossiers/" + dossier.text("id") + "/documents",
                new Multipart().json("metadata", Captures.metadata()).file("file", "mẫu.pdf", sample));
        assertThat(captured.status()).isEqualTo(201);

        var processed = officer.awaitProcessed(captured.text("id"));

        assertThat(processed.json().findValuesAsText("indication"))
                .hasSizeGreaterThan(1)
                .containsOnly("TOTAL_PASSED");
        assertThat(processed.json().findValuesAsText("code")).doesNotContain("SIG-018", "SIG-035");
    }

    @Test
    void whatIsNoQuestionIsRefusedAndUnknownNamesAreNotFound() throws Exception {
        for (var what : List.of("tsa", "ocsp")) {
            assertThat(post(what, "?".getBytes(StandardCharsets.US_ASCII)).statusCode())
                    .isEqualTo(400);
        }
        for (var what : List.of("nobody.cer", "officer.crl", "", "..%2f", "tsa"))
            assertThat(get(what).statusCode()).as(what).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String what) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + what)).build());
    }

    private HttpResponse<byte[]> post(String what, byte[] question) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + what))
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private String openssl(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
