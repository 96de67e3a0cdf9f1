package vn.tangthu.signature.internal.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** The time-stamp authority of a demonstration: answers what it is asked (RFC 3161), whoever asks. */
public final class DemoTimeStamper {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.4146.2.3");
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId(),
            NISTObjectIdentifiers.id_sha3_256.getId(),
            NISTObjectIdentifiers.id_sha3_512.getId());
    private static final int SERIAL_BITS = 120;

    private final DemoIdentity stamper;
    private final SecureRandom random = new SecureRandom();

    public DemoTimeStamper(DemoAuthority authority) {
        this.stamper = authority.identity(Holder.TIME_STAMPER);
    }

    /**
     * @param question as it was sent, DER
     * @return the answer, DER; a question that cannot be answered gets a refusal
     * @throws IOException the question is none
     */
    public byte[] answer(byte[] question, Instant now) throws IOException {
        try {
            var asked = new TimeStampRequest(question);
            var generator = new TimeStampResponseGenerator(tokens(), DIGESTS);
            return generator
                    .generate(asked, new BigInteger(SERIAL_BITS, random), Date.from(now))
                    .getEncoded();
        } catch (TSPException | OperatorException | GeneralSecurityException | RuntimeException e) {
            throw new IOException("no question for a time stamp", e);
        }
    }

    private TimeStampTokenGenerator tokens() throws OperatorException, GeneralSecurityException, TSPException {
        var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withECDSA", stamper.key(), stamper.certificate());
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var generator = new TimeStampTokenGenerator(
                signer, digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
        generator.addCertificates(new JcaCertStore(stamper.chain()));
        return generator;
    }
}
