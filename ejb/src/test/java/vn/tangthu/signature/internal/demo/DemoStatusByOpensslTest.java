package vn.tangthu.signature.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** A program of others asks the demonstration what is revoked, over HTTP, and believes the answers. */
class DemoStatusByOpensslTest {
    @TempDir
    Path folder;

    private DemoAuthority authority;
    private HttpServer server;

    @BeforeEach
    void open() throws Exception {
        var now = Instant.now();
        authority = DemoAuthority.create(now);
        var revocations = DemoRevocations.in(folder);
        revocations.revoke(authority.identity(Holder.REVOKED_OFFICER).certificate(), now);
        var responder = new DemoStatusResponder(authority, revocations);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var answer = responder.answer(exchange.getRequestBody().readAllBytes(), now);
            exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        for (var holder : Holder.values()) {
            Files.write(
                    folder.resolve(holder.slug()),
                    pem(authority.identity(holder).certificate()));
        }
        Files.writeString(
                folder.resolve("authorities"),
                Files.readString(folder.resolve("root")) + Files.readString(folder.resolve("issuer")));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void officerIsGood() throws Exception {
        assertThat(status("issuer", "officer")).contains("Response verify OK").contains("officer: good");
    }

    @Test
    void revokedOfficerIsRevoked() throws Exception {
        assertThat(status("issuer", "revoked-officer"))
                .contains("Response verify OK")
                .contains("revoked-officer: revoked");
    }

    @Test
    void rootTellsAboutTheIssuingAuthorityItself() throws Exception {
        assertThat(status("root", "issuer")).contains("Response verify OK").contains("issuer: good");
    }

    @Test
    void certificateOfAnotherAuthorityIsNoneOfItsBusiness() throws Exception {
        Files.write(
                folder.resolve("issuer"),
                pem(DemoAuthority.create(Instant.now()).identity(Holder.ISSUER).certificate()));

        assertThat(status("issuer", "officer")).contains("unauthorized").doesNotContain("good");
    }

    private String status(String issuer, String certificate) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl", "ocsp", "-issuer", issuer, "-cert", certificate));
        command.addAll(List.of("-url", "http://127.0.0.1:" + server.getAddress().getPort() + "/ocsp"));
        command.addAll(List.of("-CAfile", "authorities"));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static byte[] pem(X509Certificate certificate) throws CertificateEncodingException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                .formatted(lines)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
