package vn.tangthu.signature.internal.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoCertificates.Period;
import vn.tangthu.signature.internal.demo.DemoCertificates.Revoked;

/** What the demonstration's issuing authority has revoked: lines of serial number (hexadecimal) and time in a file, kept over restarts. */
public final class DemoRevocations {
    private static final String FILE = "revoked";
    private static final Duration LIFE_OF_LIST = Duration.ofDays(1);

    private final Path file;
    private final Map<BigInteger, Revoked> revoked = new TreeMap<>();

    private DemoRevocations(Path file) {
        this.file = file;
    }

    static DemoRevocations in(Path folder) throws IOException {
        var revocations = new DemoRevocations(folder.resolve(FILE));
        if (Files.exists(revocations.file)) {
            for (var line : Files.readAllLines(revocations.file, StandardCharsets.US_ASCII)) {
                var parts = line.split(" ");
                revocations.note(new Revoked(new BigInteger(parts[0], 16), Instant.parse(parts[1])));
            }
        }
        return revocations;
    }

    private void note(Revoked one) {
        revoked.put(one.serialNumber(), one);
    }

    /** One that is revoked already stays so from its time on. */
    synchronized void revoke(X509Certificate certificate, Instant at) throws IOException {
        var serialNumber = certificate.getSerialNumber();
        if (revoked.containsKey(serialNumber)) return;
        Files.writeString(
                file,
                serialNumber.toString(16) + " " + at + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        note(new Revoked(serialNumber, at));
    }

    synchronized Optional<Revoked> find(BigInteger serialNumber) {
        return Optional.ofNullable(revoked.get(serialNumber));
    }

    /** List of an authority as of now, DER; only the issuing authority revokes. */
    byte[] list(DemoAuthority authority, Holder issuer, Instant now) throws GeneralSecurityException {
        return list(authority, issuer, new Period(now, now.plus(LIFE_OF_LIST)));
    }

    byte[] list(DemoAuthority authority, Holder issuer, Period period) throws GeneralSecurityException {
        return DemoCertificates.revocationList(authority.identity(issuer), period, of(issuer));
    }

    private synchronized Collection<Revoked> of(Holder issuer) {
        return issuer == Holder.ISSUER ? new ArrayList<>(revoked.values()) : new ArrayList<>();
    }
}
