package vn.tangthu.signature.internal.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues the certificates and revocation lists of the demonstration's authority. */
final class DemoCertificates {
    /**
     * What a certificate is for.
     *
     * @param subject distinguished name
     * @param usage key usage bits of {@link KeyUsage}
     */
    record Order(String subject, int usage, Kind kind, Instant from, Instant until) {}

    enum Kind {
        AUTHORITY,
        SIGNER,
        TIME_STAMPING
    }

    private static final String SIGNATURE = "SHA256withECDSA";

    /** DSS wants to know where; the demonstration has its lists in a folder and asks no network. */
    private static final String REVOCATION_LIST = "http://ca.tangthu.invalid/demo.crl";

    private static final Duration LIFE_OF_REVOCATION_LIST = Duration.ofDays(366);

    private DemoCertificates() {}

    static DemoIdentity selfSigned(Order order) throws GeneralSecurityException {
        var keys = newKeys();
        var certificate = issue(order, keys.getPublic(), new X500Name(order.subject()), signer(keys));
        return new DemoIdentity(keys.getPrivate(), List.of(certificate));
    }

    static DemoIdentity issuedBy(DemoIdentity issuer, Order order) throws GeneralSecurityException {
        var keys = newKeys();
        var name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        var certificate = issue(order, keys.getPublic(), name, signer(issuer));
        var chain = new java.util.ArrayList<X509Certificate>();
        chain.add(certificate);
        chain.addAll(issuer.chain());
        return new DemoIdentity(keys.getPrivate(), chain);
    }

    /** @param revoked certificates that are revoked as of {@code at} */
    static byte[] revocationList(DemoIdentity issuer, Instant at, List<X509Certificate> revoked)
            throws GeneralSecurityException {
        try {
            var builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(at));
            builder.setNextUpdate(Date.from(at.plus(LIFE_OF_REVOCATION_LIST)));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(at.toEpochMilli())));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
            for (var certificate : revoked) {
                builder.addCRLEntry(certificate.getSerialNumber(), Date.from(at), 0);
            }
            return builder.build(signer(issuer)).getEncoded();
        } catch (java.io.IOException e) {
            throw new GeneralSecurityException("revocation list of the demonstration", e);
        }
    }

    private static X509Certificate issue(Order order, PublicKey key, X500Name issuer, ContentSigner signer)
            throws GeneralSecurityException {
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, new java.security.SecureRandom()).setBit(126),
                Date.from(order.from()),
                Date.from(order.until()),
                new X500Name(order.subject()),
                key);
        try {
            addExtensions(builder, order, key);
        } catch (CertIOException e) {
            throw new GeneralSecurityException("certificate of the demonstration", e);
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static CRLDistPoint whereRevoked() {
        var name = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, REVOCATION_LIST));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(name), null, null)});
    }

    private static void addExtensions(X509v3CertificateBuilder builder, Order order, PublicKey key)
            throws CertIOException, GeneralSecurityException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(order.kind() == Kind.AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(order.usage()));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
        builder.addExtension(Extension.cRLDistributionPoints, false, whereRevoked());
        if (order.kind() == Kind.TIME_STAMPING) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static ContentSigner signer(DemoIdentity identity) throws GeneralSecurityException {
        return signer(identity.key());
    }

    private static ContentSigner signer(KeyPair keys) throws GeneralSecurityException {
        return signer(keys.getPrivate());
    }

    private static ContentSigner signer(java.security.PrivateKey key) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder(SIGNATURE).build(key);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("signing with a key of the demonstration", e);
        }
    }
}
