package vn.tangthu.preservation.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
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
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.api.TimeStampValidation;
import vn.tangthu.signature.api.TimeStamping;
import vn.tangthu.signature.api.TimeStampsUnavailableException;

/** A time-stamp authority of the tests: its clock and the end of its certificate are theirs; it can be away. */
final class TestTimeStamps implements TimeStamping, TimeStampValidation {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    final Clock clock;
    boolean away;
    int given;
    private final KeyPair keys;
    private X509CertificateHolder certificate;

    TestTimeStamps(Clock clock) {
        this.clock = clock;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it has another certificate. */
    TestTimeStamps until(Instant end) {
        try {
            var name = new X500Name("CN=Test time-stamp authority");
            certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(clock.instant().minus(1, ChronoUnit.DAYS)),
                            Date.from(end),
                            name,
                            keys.getPublic())
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
            return this;
        } catch (OperatorException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] stamp(String digestAlgorithm, byte[] digest) throws TimeStampsUnavailableException {
        if (away) throw new TimeStampsUnavailableException(List.of("http://away: connection refused"));
        try {
            given++;
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer =
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate);
            var generator = new TimeStampTokenGenerator(
                    signer, digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            var asked = request.generate(new ASN1ObjectIdentifier(digestAlgorithm), digest);
            var now = Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
            return generator.generate(asked, BigInteger.valueOf(given), now).getEncoded();
        } catch (OperatorException | GeneralSecurityException | TSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> fault(byte[] token, Instant at) {
        try {
            var end = TimeStampToken.parse(token).authority().end();
            return at.isAfter(end) ? Optional.of("ended " + end) : Optional.empty();
        } catch (MalformedEvidenceException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Optional<Instant> issuersEnd(byte[] token) {
        return Optional.empty();
    }

    @Override
    public List<byte[]> certificates(byte[] token) {
        try {
            return List.of(certificate.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
