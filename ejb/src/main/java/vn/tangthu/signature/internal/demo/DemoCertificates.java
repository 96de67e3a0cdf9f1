package vn.tangthu.signature.internal.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
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
     * @param place where the issuer tells about its certificates; empty in certificates that nobody asks about
     */
    record Order(String subject, int usage, Kind kind, Period period, Optional<Place> place) {}

    record Period(Instant from, Instant until) {}

    /** Where an issuer can be asked: its own certificate, its revocation list, and whether a certificate is revoked. */
    record Place(String certificate, String revocationList, String status) {}

    /** A certificate that was revoked. */
    record Revoked(BigInteger serialNumber, Instant at) {}

    enum Kind {
        AUTHORITY,
        SIGNER,
        TIME_STAMPING,
        STATUS_ANSWERING
    }

    private static final String SIGNATURE = "SHA256withECDSA";

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

    /** @param period from when to when the list tells what is */
    static byte[] revocationList(DemoIdentity issuer, Period period, Collection<Revoked> revoked)
            throws GeneralSecurityException {
        try {
            var at = period.from();
            var builder = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(at));
            builder.setNextUpdate(Date.from(period.until()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(at.toEpochMilli())));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
            for (var certificate : revoked) {
                builder.addCRLEntry(certificate.serialNumber(), Date.from(certificate.at()), 0);
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
                Date.from(order.period().from()),
                Date.from(order.period().until()),
                new X500Name(order.subject()),
                key);
        try {
            addExtensions(builder, order, key);
        } catch (CertIOException e) {
            throw new GeneralSecurityException("certificate of the demonstration", e);
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static void addExtensions(X509v3CertificateBuilder builder, Order order, PublicKey key)
            throws CertIOException, GeneralSecurityException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(order.kind() == Kind.AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(order.usage()));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
        if (order.place().isPresent()) addPlace(builder, order.place().get());
        if (order.kind() == Kind.TIME_STAMPING) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        if (order.kind() == Kind.STATUS_ANSWERING) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
    }

    private static void addPlace(X509v3CertificateBuilder builder, Place place) throws CertIOException {
        var list = new DistributionPointName(new GeneralNames(address(place.revocationList())));
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(list, null, null)
        }));
        var access = new AccessDescription[] {
            new AccessDescription(AccessDescription.id_ad_ocsp, address(place.status())),
            new AccessDescription(AccessDescription.id_ad_caIssuers, address(place.certificate()))
        };
        builder.addExtension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(access));
    }

    private static GeneralName address(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    static ContentSigner signer(DemoIdentity identity) throws GeneralSecurityException {
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
