package vn.tangthu.signature.internal.time;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Asks one time-stamp authority over HTTP (RFC 3161, section 3.4) and believes its answer only when it is one to this question: same digest, same
 * nonce, signed by the certificate in it, at a time close to our own, under an authority that is trusted for it.
 */
public final class TimeStampClient {
    /** A time stamp has 2 to 20 KB. */
    static final int LARGEST_ANSWER = 256 * 1024;

    private static final int NONCE_BITS = 64;
    private static final int OK = 200;
    private static final String QUERY = "application/timestamp-query";

    private final HttpClient http;
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
        this.http = HttpClient.newBuilder()
                .connectTimeout(limits.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
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
            var answer = new TimeStampResponse(answer(authority, question));
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

    private byte[] answer(URI authority, TimeStampRequest question) throws IOException {
        var request = HttpRequest.newBuilder(authority)
                .timeout(limits.patience())
                .header("Content-Type", QUERY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question.getEncoded()))
                .build();
        var answer = await(http.sendAsync(request, told -> new LimitedBody(LARGEST_ANSWER)));
        if (answer.statusCode() != OK) throw new IOException("HTTP " + answer.statusCode());
        return answer.body();
    }

    /** The time-out of a request ends with its headers; a body may drip for ever. */
    private <T> HttpResponse<T> await(Future<HttpResponse<T>> running) throws IOException {
        try {
            return running.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new IOException("no answer within " + limits.patience().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
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
