package vn.tangthu.signature.internal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.KeyUsage;
import vn.tangthu.signature.internal.demo.DemoCertificates.Kind;
import vn.tangthu.signature.internal.demo.DemoCertificates.Order;

/**
 * Certificate authority of a demonstration: root, issuing authority, one officer, one agency seal and a time-stamp authority.
 * Made once, kept in a PKCS#12 file that only the server's account may read.
 */
public final class DemoAuthority {
    /** Who holds a key. */
    public enum Holder {
        ROOT,
        ISSUER,
        OFFICER,
        SEAL,
        TIME_STAMPER
    }

    private static final String ORGANISATION = ",O=Tàng Thư - hệ thống thử nghiệm,C=VN";
    private static final String KEYS = "demo.p12";
    private static final String PASSWORD = "password";
    private static final int DAYS_OF_AUTHORITIES = 20 * 365;
    private static final int DAYS_OF_SIGNERS = 5 * 365;

    private final Map<Holder, DemoIdentity> identities;

    private DemoAuthority(Map<Holder, DemoIdentity> identities) {
        this.identities = identities;
    }

    /** Opens the authority kept in the folder, or makes one there. */
    public static DemoAuthority in(Path folder, Instant now) throws IOException, GeneralSecurityException {
        if (Files.exists(folder.resolve(KEYS))) return load(folder);
        var made = create(now);
        made.store(folder);
        return made;
    }

    public static DemoAuthority create(Instant now) throws GeneralSecurityException {
        var from = now.minus(1, ChronoUnit.DAYS);
        var authoritiesEnd = now.plus(DAYS_OF_AUTHORITIES, ChronoUnit.DAYS);
        var signersEnd = now.plus(DAYS_OF_SIGNERS, ChronoUnit.DAYS);
        int issuing = KeyUsage.keyCertSign | KeyUsage.cRLSign;
        int signing = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        var root = DemoCertificates.selfSigned(
                new Order("CN=CA gốc thử nghiệm" + ORGANISATION, issuing, Kind.AUTHORITY, from, authoritiesEnd));
        var issuer = DemoCertificates.issuedBy(
                root,
                new Order("CN=CA cấp phát thử nghiệm" + ORGANISATION, issuing, Kind.AUTHORITY, from, authoritiesEnd));
        var made = new EnumMap<Holder, DemoIdentity>(Holder.class);
        made.put(Holder.ROOT, root);
        made.put(Holder.ISSUER, issuer);
        made.put(
                Holder.OFFICER,
                DemoCertificates.issuedBy(
                        issuer, new Order("CN=Nguyễn Văn An" + ORGANISATION, signing, Kind.SIGNER, from, signersEnd)));
        made.put(
                Holder.SEAL,
                DemoCertificates.issuedBy(
                        issuer,
                        new Order("CN=Cơ quan thử nghiệm" + ORGANISATION, signing, Kind.SIGNER, from, signersEnd)));
        made.put(
                Holder.TIME_STAMPER,
                DemoCertificates.issuedBy(
                        issuer,
                        new Order(
                                "CN=TSA thử nghiệm" + ORGANISATION,
                                KeyUsage.digitalSignature,
                                Kind.TIME_STAMPING,
                                from,
                                authoritiesEnd)));
        return new DemoAuthority(made);
    }

    public DemoIdentity identity(Holder holder) {
        return identities.get(holder);
    }

    /** A further signer of this authority, valid in the given time. */
    public DemoIdentity signer(String name, Instant from, Instant until) throws GeneralSecurityException {
        return DemoCertificates.issuedBy(
                identity(Holder.ISSUER),
                new Order(
                        "CN=" + name + ORGANISATION,
                        KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                        Kind.SIGNER,
                        from,
                        until));
    }

    /** Revocation lists of root and issuing authority, DER, as of the given time. */
    public List<byte[]> revocationLists(Instant at, X509Certificate... revoked) throws GeneralSecurityException {
        return List.of(
                DemoCertificates.revocationList(identity(Holder.ROOT), at, List.of()),
                DemoCertificates.revocationList(identity(Holder.ISSUER), at, List.of(revoked)));
    }

    private static DemoAuthority load(Path folder) throws IOException, GeneralSecurityException {
        var password = Files.readString(folder.resolve(PASSWORD)).toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve(KEYS))) {
            store.load(in, password);
        }
        var loaded = new EnumMap<Holder, DemoIdentity>(Holder.class);
        for (var holder : Holder.values()) {
            var chain = Arrays.stream(store.getCertificateChain(holder.name()))
                    .map(X509Certificate.class::cast)
                    .toList();
            loaded.put(holder, new DemoIdentity((PrivateKey) store.getKey(holder.name(), password), chain));
        }
        return new DemoAuthority(loaded);
    }

    private void store(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        var password = newPassword();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        for (var entry : identities.entrySet()) {
            var identity = entry.getValue();
            store.setKeyEntry(
                    entry.getKey().name(),
                    identity.key(),
                    password,
                    identity.chain().toArray(Certificate[]::new));
        }
        var passwordFile = folder.resolve(PASSWORD);
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, ownerOnly("rw-------"));
        Files.writeString(passwordFile, String.valueOf(password), StandardCharsets.US_ASCII);
        var draft = folder.resolve(KEYS + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly("rw-------"));
        try (var out = Files.newOutputStream(draft, StandardOpenOption.WRITE)) {
            store.store(out, password);
        }
        Files.move(draft, folder.resolve(KEYS), StandardCopyOption.ATOMIC_MOVE);
    }

    private static char[] newPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random).toCharArray();
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
