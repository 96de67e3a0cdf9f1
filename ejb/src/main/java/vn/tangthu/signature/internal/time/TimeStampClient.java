package vn.tangthu.signature.internal.time;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import vn.tangthu.signature.internal.net.LimitedHttp;

/**
 * Asks one time-stamp authority over HTTP (RFC 3161, section 3.4) and believes its answer only when it is one to this question: same digest, same
 * nonce, signed by the certificate in it, at a time close to our own, under an authority that is trusted for it.
 */
public final class TimeStampClient {
    /** A time stamp has 2 to 20 KB. */
    static final int LARGEST_ANSWER = 256 * 1024;

    private static final int NONCE_BITS = 64;
    private static final String QUERY = "application/timestamp-query";

    private final LimitedHttp http;
    private final Limits limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param patience for the whole answer
     * @param drift by which the authority's clock may differ from ours
     */
    public record Limits(Duration patience, Duration drift) {}

    public TimeStampClient(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.http = new LimitedHttp(limits.patience());
    }

    /**
     * @param algorithm of the digest
     * @return the time stamp token, DER
     * @throws NoTimeStampException whatever was wrong
     */
    byte[] stamp(URI authority, ASN1ObjectIdentifier algorithm, byte[] digest, TimeStampTrust trust)
            throws NoTimeStampException {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var question = generator.generate(algorithm, digest, new BigInteger(NONCE_BITS, random));
            var told = http.post(authority, QUERY, question.getEncoded(), LARGEST_ANSWER);
            var answer = new TimeStampResponse(told);
            answer.validate(question);
            return checked(answer, trust).getEncoded();
        } catch (IOException | TSPException e) {
            throw new NoTimeStampException(authority, String.valueOf(e.getMessage()), e);
        } catch (GeneralSecurityException e) {
            throw new NoTimeStampException(authority, "its certificate is not trusted: " + e.getMessage(), e);
        } catch (OperatorCreationException | RuntimeException e) { // Bouncy Castle at odd answers
            throw new NoTimeStampException(authority, String.valueOf(e), e);
        }
    }

    private TimeStampToken checked(TimeStampResponse answer, TimeStampTrust trust)
            throws TSPException, IOException, GeneralSecurityException, OperatorCreationException {
        var token = answer.getTimeStampToken();
        if (token == null) throw new TSPException("refused: " + answer.getStatusString());
        var certificate = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("the authority's certificate is not in the answer"));
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        var time = token.getTimeStampInfo().getGenTime().toInstant();
        if (Duration.between(time, clock.instant()).abs().compareTo(limits.drift()) > 0)
            throw new TSPException("its clock says " + time + ", ours " + clock.instant());
        trust.require(token, certificate);
        return token;
    }
}
