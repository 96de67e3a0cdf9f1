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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** Keys of a demonstration's authority in a folder: a PKCS#12 file and its password, for the server's account only. */
final class DemoKeys {
    private static final String KEYS = "demo.p12";
    private static final String PASSWORD = "password";

    private final Path folder;

    DemoKeys(Path folder) {
        this.folder = folder;
    }

    /** Those that are kept; a folder without any gives none. */
    Map<Holder, DemoIdentity> load() throws IOException, GeneralSecurityException {
        var loaded = new EnumMap<Holder, DemoIdentity>(Holder.class);
        if (!Files.exists(folder.resolve(KEYS))) return loaded;
        var password = password();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve(KEYS))) {
            store.load(in, password);
        }
        for (var holder : Holder.values()) {
            if (!store.isKeyEntry(holder.name())) continue;
            var chain = Arrays.stream(store.getCertificateChain(holder.name()))
                    .map(X509Certificate.class::cast)
                    .toList();
            loaded.put(holder, new DemoIdentity((PrivateKey) store.getKey(holder.name(), password), chain));
        }
        return loaded;
    }

    void store(Map<Holder, DemoIdentity> identities) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        if (!Files.exists(folder.resolve(KEYS))) newPassword();
        var password = password();
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
        var draft = newFile(KEYS + ".new");
        try (var out = Files.newOutputStream(draft, StandardOpenOption.WRITE)) {
            store.store(out, password);
        }
        Files.move(draft, folder.resolve(KEYS), StandardCopyOption.ATOMIC_MOVE);
    }

    private char[] password() throws IOException {
        return Files.readString(folder.resolve(PASSWORD)).toCharArray();
    }

    private void newPassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(newFile(PASSWORD), HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
    }

    private Path newFile(String name) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        return Files.createFile(file, ownerOnly("rw-------"));
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
