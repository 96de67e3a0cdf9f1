package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Certificates of authorities, made by Java's own keytool. */
final class Authorities {
    private static final String PASSWORD = "chi-de-thu";
    /** Days. */
    private static final String LONGER_THAN_THE_WARNING = "400";

    private Authorities() {}

    /** A self-signed certificate of an authority, PEM. */
    static Path certificate(Path folder, String name) throws IOException, InterruptedException {
        var store = folder.resolve("thu.p12").toString();
        var certificate = folder.resolve("goc.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "goc",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=" + name + ",C=VN",
                "-ext",
                "bc:c=ca:true",
                "-validity",
                LONGER_THAN_THE_WARNING,
                "-keystore",
                store,
                "-storepass",
                PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "goc",
                "-file",
                certificate.toString(),
                "-keystore",
                store,
                "-storepass",
                PASSWORD);
        return certificate;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-J-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
