package vn.tangthu.signature.internal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import vn.tangthu.signature.api.TrustAnchorRefusedException;
import vn.tangthu.signature.domain.TrustAnchor;

/** Reads certificates of authorities. */
public final class Certificates {
    private Certificates() {}

    /**
     * @param bytes DER or PEM
     * @throws TrustAnchorRefusedException not exactly one certificate, or not an authority's
     */
    static TrustAnchor.Certificate authority(byte[] bytes) {
        try {
            var read = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (read.size() != 1) throw TrustAnchorRefusedException.unreadable(read.size() + " certificates");
            return authority((X509Certificate) read.iterator().next());
        } catch (CertificateException e) {
            throw TrustAnchorRefusedException.unreadable(e.getMessage());
        }
    }

    /**
     * @param der a certificate that was read before
     * @throws CertificateException it is none
     */
    public static X509Certificate read(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    /** @throws TrustAnchorRefusedException not an authority's */
    public static TrustAnchor.Certificate authority(X509Certificate certificate) {
        var subject = certificate.getSubjectX500Principal().getName();
        if (certificate.getBasicConstraints() < 0) throw TrustAnchorRefusedException.notAnAuthority(subject);
        try {
            var der = certificate.getEncoded();
            return new TrustAnchor.Certificate(
                    subject,
                    certificate.getIssuerX500Principal().getName(),
                    certificate.getSerialNumber().toString(16),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(der)),
                    der,
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (GeneralSecurityException e) {
            throw TrustAnchorRefusedException.unreadable(e.getMessage());
        }
    }
}
