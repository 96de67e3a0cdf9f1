package vn.tangthu.signature.internal.revocation;

import eu.europa.esig.dss.model.x509.CertificateToken;
import vn.tangthu.platform.TextDigest;

/**
 * What was asked where.
 *
 * @param kind kind of answer
 * @param source address that was asked
 * @param about DSS identifier of the certificate (OCSP) or of the issuer (lists)
 */
public record RevocationKey(Kind kind, String source, String about) {
    public enum Kind {
        OCSP,
        CRL
    }

    static RevocationKey status(String source, CertificateToken certificate) {
        return new RevocationKey(Kind.OCSP, source, certificate.getDSSIdAsString());
    }

    static RevocationKey list(String source, CertificateToken issuer) {
        return new RevocationKey(Kind.CRL, source, issuer.getDSSIdAsString());
    }

    /** Addresses can be of any length: SHA-256 of all three, lower-case hexadecimal. */
    String digest() {
        return TextDigest.sha256(kind + "\n" + source + "\n" + about);
    }
}
