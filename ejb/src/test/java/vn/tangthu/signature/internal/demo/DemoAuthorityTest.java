package vn.tangthu.signature.internal.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

class DemoAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-03-12T03:05:00Z");

    private static final URI PLACE = URI.create("http://127.0.0.1:8080/demo-pki/");

    @TempDir
    Path folder;

    @Test
    void keysAreMadeOnceAndReadAgain() throws Exception {
        var first = DemoAuthority.in(folder.resolve("demo-pki"), PLACE, NOW);
        var second = DemoAuthority.in(folder.resolve("demo-pki"), PLACE, NOW.plusSeconds(1));

        for (var holder : Holder.values()) {
            assertThat(second.identity(holder)).isEqualTo(first.identity(holder));
        }
    }

    @Test
    void whatAnOlderAuthorityLacksIsMadeAndTheRestStays() throws Exception {
        var keys = new DemoKeys(folder);
        var older = DemoAuthority.create(NOW);
        var had = EnumSet.complementOf(EnumSet.of(Holder.STATUS_RESPONDER, Holder.REVOKED_OFFICER));
        keys.store(had.stream().collect(toMap(holder -> holder, older::identity)));

        var opened = DemoAuthority.in(folder, PLACE, NOW.plusSeconds(1));

        for (var holder : had) assertThat(opened.identity(holder)).isEqualTo(older.identity(holder));
        assertThat(opened.identity(Holder.STATUS_RESPONDER).chain())
                .contains(older.identity(Holder.ISSUER).certificate());
        assertThat(keys.load()).containsOnlyKeys(Holder.values());
    }

    @Test
    void certificatesNameWhereTheirIssuerAnswers() throws Exception {
        var token = new CertificateToken(
                DemoAuthority.create(PLACE, NOW).identity(Holder.OFFICER).certificate());

        assertThat(CertificateExtensionsUtils.getCRLAccessUrls(token)).containsExactly(PLACE + "issuer.crl");
        assertThat(CertificateExtensionsUtils.getOCSPAccessUrls(token)).containsExactly(PLACE + "ocsp");
        assertThat(CertificateExtensionsUtils.getCAIssuersAccessUrls(token)).containsExactly(PLACE + "issuer.cer");
    }

    @Test
    void revocationsAreKept() throws Exception {
        var revoked = DemoAuthority.create(NOW).identity(Holder.REVOKED_OFFICER).certificate();
        DemoRevocations.in(folder).revoke(revoked, NOW);
        DemoRevocations.in(folder).revoke(revoked, NOW.plusSeconds(60));

        assertThat(DemoRevocations.in(folder).find(revoked.getSerialNumber()))
                .contains(new DemoCertificates.Revoked(revoked.getSerialNumber(), NOW));
    }

    @Test
    void onlyTheServersAccountReadsKeysAndPassword() throws Exception {
        DemoAuthority.in(folder.resolve("demo-pki"), PLACE, NOW);

        for (var file : new String[] {"demo.p12", "password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            folder.resolve("demo-pki").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }
}
