package vn.tangthu.schema.evidence;

import java.io.IOException;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * What a signature was made with, as the {@link AlgorithmPolicy} calls it.
 *
 * @param bits length of the key
 */
public record SigningKey(String algorithm, int bits) {
    /** @param signature how the key was used */
    static SigningKey of(SubjectPublicKeyInfo key, AlgorithmIdentifier signature) throws MalformedEvidenceException {
        try {
            var parameters = PublicKeyFactory.createKey(key);
            if (parameters instanceof RSAKeyParameters rsa)
                return new SigningKey(
                        PKCSObjectIdentifiers.id_RSASSA_PSS.equals(signature.getAlgorithm()) ? "RSASSA-PSS" : "RSA",
                        rsa.getModulus().bitLength());
            if (parameters instanceof ECKeyParameters curve)
                return new SigningKey("ECDSA", curve.getParameters().getN().bitLength());
            return new SigningKey(key.getAlgorithm().getAlgorithm().getId(), 0);
        } catch (IOException | RuntimeException e) { // what Bouncy Castle says to a key that is none
            throw new MalformedEvidenceException("no public key", e);
        }
    }
}
