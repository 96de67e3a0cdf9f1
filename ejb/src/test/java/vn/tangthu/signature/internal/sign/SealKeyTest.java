package vn.tangthu.signature.internal.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.SignatureValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoIdentity;

/** With a real PKCS#11 library: SoftHSM2, whose configuration is named by SOFTHSM2_CONF. */
class SealKeyTest {
    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final char[] PIN = "1234".toCharArray();
    private static final String LABEL = "con-dau";
    private static final byte[] DATA = "QUYẾT ĐỊNH".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static DemoIdentity seal;

    @BeforeAll
    static void fillDevice() throws Exception {
        seal = DemoAuthority.create(Instant.now()).identity(Holder.SEAL);
        var configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        var tokens = Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "seals", "--pin", "1234", "--so-pin", "5678");
        var described = Files.writeString(
                folder.resolve("device.cfg"), "name = filling\nlibrary = " + LIBRARY + "\nslotListIndex = 0\n");
        var device = Security.getProvider("SunPKCS11").configure(described.toString());
        var store = KeyStore.getInstance("PKCS11", device);
        store.load(null, PIN);
        store.setKeyEntry(LABEL, seal.key(), null, seal.chain().toArray(Certificate[]::new));
    }

    @Test
    void keyInADeviceSigns() throws Exception {
        try (var key = SealKey.inDevice(LIBRARY, 0, PIN, LABEL)) {
            assertThat(key.chain().get(0)).isEqualTo(seal.certificate());
            assertSigned(key.sign(DATA));
        }
    }

    @Test
    void keyInAFileSigns() throws Exception {
        var file = folder.resolve("seal.p12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PIN);
        store.setKeyEntry(LABEL, seal.key(), PIN, seal.chain().toArray(Certificate[]::new));
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PIN);
        }

        try (var key = SealKey.inFile(file, PIN, LABEL)) {
            assertThat(key.chain()).isEqualTo(seal.chain());
            assertSigned(key.sign(DATA));
        }
        assertThatThrownBy(() -> SealKey.inFile(file, "0000".toCharArray(), LABEL))
                .isInstanceOf(IOException.class);
    }

    @Test
    void labelThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> SealKey.inDevice(LIBRARY, 0, PIN, "khác"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("khác");
    }

    @Test
    void libraryThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> SealKey.inDevice(folder.resolve("none.so"), 0, PIN, LABEL))
                .isInstanceOf(IOException.class);
    }

    private static void assertSigned(SignatureValue value) throws Exception {
        var check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(seal.certificate());
        check.update(DATA);
        assertThat(check.verify(value.getValue())).isTrue();
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
