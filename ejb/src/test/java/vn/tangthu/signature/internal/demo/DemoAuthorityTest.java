package vn.tangthu.signature.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

class DemoAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-03-12T03:05:00Z");

    @TempDir
    Path folder;

    @Test
    void keysAreMadeOnceAndReadAgain() throws Exception {
        var first = DemoAuthority.in(folder.resolve("demo-pki"), NOW);
        var second = DemoAuthority.in(folder.resolve("demo-pki"), NOW.plusSeconds(1));

        for (var holder : Holder.values()) {
            assertThat(second.identity(holder)).isEqualTo(first.identity(holder));
        }
    }

    @Test
    void onlyTheServersAccountReadsKeysAndPassword() throws Exception {
        DemoAuthority.in(folder.resolve("demo-pki"), NOW);

        for (var file : new String[] {"demo.p12", "password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            folder.resolve("demo-pki").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }
}
