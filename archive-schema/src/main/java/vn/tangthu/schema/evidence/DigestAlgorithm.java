package vn.tangthu.schema.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** What hash trees (cây băm) are built with. None that is broken today; which one is still good, the policy of algorithms says. */
public enum DigestAlgorithm {
    SHA_256("SHA-256", NISTObjectIdentifiers.id_sha256),
    SHA_384("SHA-384", NISTObjectIdentifiers.id_sha384),
    SHA_512("SHA-512", NISTObjectIdentifiers.id_sha512),
    SHA3_256("SHA3-256", NISTObjectIdentifiers.id_sha3_256),
    SHA3_512("SHA3-512", NISTObjectIdentifiers.id_sha3_512);

    private final String javaName;
    private final ASN1ObjectIdentifier identifier;

    DigestAlgorithm(String javaName, ASN1ObjectIdentifier identifier) {
        this.javaName = javaName;
        this.identifier = identifier;
    }

    /** As {@link MessageDigest} calls it. */
    public String javaName() {
        return javaName;
    }

    /** Object identifier, as time-stamp authorities are told it. */
    public String objectIdentifier() {
        return identifier.getId();
    }

    /** Length of a digest in bytes. */
    public int length() {
        return digest().getDigestLength();
    }

    public MessageDigest digest() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java since 9 has " + javaName, e);
        }
    }

    public byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    AlgorithmIdentifier identifier() {
        return new AlgorithmIdentifier(identifier);
    }

    static Optional<DigestAlgorithm> of(AlgorithmIdentifier told) {
        return Arrays.stream(values())
                .filter(each -> each.identifier.equals(told.getAlgorithm()))
                .findFirst();
    }
}
