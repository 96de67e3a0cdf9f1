package vn.tangthu.schema.evidence;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority of the tests, whose clock is set by them. */
final class TestAuthority {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final java.security.KeyPair keys;
    private final X509CertificateHolder certificate;
    private long serial;

    TestAuthority() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            var name = new X500Name("CN=Test time-stamp authority");
            certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                            Date.from(Instant.parse("2120-01-01T00:00:00Z")),
                            name,
                            keys.getPublic())
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    TimeStampToken stamp(DigestAlgorithm algorithm, byte[] imprint, Instant at) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer =
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), certificate);
            var generator =
                    new TimeStampTokenGenerator(signer, digests.get(DigestAlgorithm.SHA_256.identifier()), POLICY);
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            var asked = request.generate(algorithm.identifier().getAlgorithm(), imprint);
            var given = generator.generate(
                    asked, BigInteger.valueOf(++serial), Date.from(at.truncatedTo(ChronoUnit.SECONDS)));
            return TimeStampToken.parse(given.getEncoded());
        } catch (OperatorException
                | GeneralSecurityException
                | TSPException
                | IOException
                | MalformedEvidenceException e) {
            throw new IllegalStateException(e);
        }
    }

    ArchiveTimeStamp stamp(HashTree tree, byte[] leaf, Instant at) {
        return new ArchiveTimeStamp(tree.reducedFor(leaf).orElseThrow(), stamp(tree.algorithm(), tree.root(), at));
    }
}
