package vn.tangthu.signature.internal.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/** Key of an agency's seal (khóa bí mật con dấu) that the server may use: in a device behind PKCS#11, or in a PKCS#12 file. */
final class SealKey implements AutoCloseable {
    /** Slots are counted; their numbers are the device's. */
    private static final int NO_SLOT_BY_NUMBER = -1;

    private final SignatureTokenConnection token;
    private final DSSPrivateKeyEntry key;

    @FunctionalInterface
    private interface Opening {
        SignatureTokenConnection open() throws IOException;
    }

    private SealKey(SignatureTokenConnection token, DSSPrivateKeyEntry key) {
        this.token = token;
        this.key = key;
    }

    /**
     * @param library of the device's maker
     * @param slot index among the device's slots
     * @param alias label of the key
     * @throws IOException library, PIN or key do not fit
     */
    static SealKey inDevice(Path library, int slot, char[] pin, String alias) throws IOException {
        var password = new PrefilledPasswordCallback(new PasswordProtection(pin));
        return open(() -> new Pkcs11SignatureToken(library.toString(), password, NO_SLOT_BY_NUMBER, slot, ""), alias);
    }

    /** @throws IOException file, password or key do not fit */
    static SealKey inFile(Path file, char[] password, String alias) throws IOException {
        return open(() -> new Pkcs12SignatureToken(file.toFile(), new PasswordProtection(password)), alias);
    }

    private static SealKey open(Opening opening, String alias) throws IOException {
        SignatureTokenConnection token = null;
        try {
            token = opening.open();
            var key = token.getKeys().stream()
                    .filter(entry -> entry instanceof KSPrivateKeyEntry known
                            && known.getAlias().equalsIgnoreCase(alias))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no key with the label " + alias));
            return new SealKey(token, key);
        } catch (IOException | RuntimeException e) { // what the device's library says
            if (token != null) token.close();
            throw new IOException("key of the seal: " + e.getMessage(), e);
        }
    }

    /** As far as the device or file holds it, the key's own certificate first. */
    List<X509Certificate> chain() {
        return Stream.of(key.getCertificateChain())
                .map(CertificateToken::getCertificate)
                .toList();
    }

    /** @throws IOException the device does not answer as it should */
    SignatureValue sign(byte[] data) throws IOException {
        try {
            return token.sign(new ToBeSigned(data), DigestAlgorithm.SHA256, key);
        } catch (RuntimeException e) { // what the device's library says
            throw new IOException("key of the seal: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        token.close();
    }
}
