package vn.tangthu.signature.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoTimeStamper;

/** The program that everybody has asks the demonstration's authority, and judges its answers. */
class TimeStampByOpensslTest {
    private static final byte[] CONTENT = "Quyết định".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private DemoAuthority authority;

    @BeforeEach
    void ask() throws Exception {
        var now = Instant.now();
        authority = DemoAuthority.create(now);
        write("content", CONTENT);
        openssl("ts", "-query", "-data", "content", "-sha512", "-cert", "-out", "question");
        write("answer", new DemoTimeStamper(authority).answer(Files.readAllBytes(folder.resolve("question")), now));
        write("root.pem", pem(authority.identity(Holder.ROOT).certificate()));
        write("issuer.pem", pem(authority.identity(Holder.ISSUER).certificate()));
    }

    @Test
    void answerIsAccepted() throws Exception {
        assertThat(verify(DigestAlgorithm.SHA_512.of(CONTENT))).contains("Verification: OK");
    }

    @Test
    void answerForAnotherDigestIsRefused() throws Exception {
        assertThat(verify(DigestAlgorithm.SHA_512.of(new byte[0]))).doesNotContain("Verification: OK");
    }

    @Test
    void answerOfAnotherAuthorityIsRefused() throws Exception {
        write(
                "root.pem",
                pem(DemoAuthority.create(Instant.now()).identity(Holder.ROOT).certificate()));

        assertThat(verify(DigestAlgorithm.SHA_512.of(CONTENT))).doesNotContain("Verification: OK");
    }

    private String verify(byte[] digest) throws Exception {
        return openssl(
                "ts",
                "-verify",
                "-in",
                "answer",
                "-digest",
                HexFormat.of().formatHex(digest),
                "-CAfile",
                "root.pem",
                "-untrusted",
                "issuer.pem");
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

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] pem(X509Certificate certificate) throws CertificateEncodingException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                .formatted(lines)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
