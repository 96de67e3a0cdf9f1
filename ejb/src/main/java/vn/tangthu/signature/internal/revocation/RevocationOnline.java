package vn.tangthu.signature.internal.revocation;

import eu.europa.esig.dss.model.x509.CertificateToken;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.signature.internal.net.LimitedHttp;

/** Asks the sources of revocation that certificates name; knows for a minute which do not answer. */
@ApplicationScoped
public class RevocationOnline {
    private static final Logger LOG = Logger.getLogger(RevocationOnline.class);
    private static final int LARGEST_STATUS = 256 * 1024;
    private static final String QUESTION = "application/ocsp-request";
    private static final int NONCE_BYTES = 16;
    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final int MOST_AWAY = 1_000;
    private static final int MOST_QUESTIONS = 20;

    /** Shares of the time that one file has. */
    private static final Duration ALTOGETHER = Duration.ofSeconds(40);

    @Inject
    Clock clock;

    @Inject
    RevocationCache cache;

    /** Whether anybody is asked at all; without, only the folder of revocation lists counts. */
    @Inject
    @ConfigProperty(name = "tangthu.revocation.online", defaultValue = "true")
    boolean wanted;

    /** Seconds for one answer. */
    @Inject
    @ConfigProperty(name = "tangthu.revocation.patience", defaultValue = "10")
    long patience;

    /** Bytes. */
    @Inject
    @ConfigProperty(name = "tangthu.revocation.largest-list", defaultValue = "10485760")
    long largestList;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> away = new ConcurrentHashMap<>();
    private RevocationLimits limits;
    private LimitedHttp http;

    @PostConstruct
    void open() {
        limits = new RevocationLimits(Duration.ofSeconds(patience), ALTOGETHER, MOST_QUESTIONS, largestList);
        http = new LimitedHttp(limits.patience());
    }

    boolean isWanted() {
        return wanted;
    }

    RevocationLimits limits() {
        return limits;
    }

    Instant now() {
        return clock.instant();
    }

    /** A cache that is out of order costs questions, no answers. */
    Optional<byte[]> kept(RevocationKey key) {
        try {
            return cache.find(key);
        } catch (EJBException e) {
            LOG.warn("kept answers about revocation cannot be read", e);
            return Optional.empty();
        }
    }

    void keep(RevocationCache.Kept kept) {
        try {
            cache.keep(kept);
        } catch (EJBException e) { // also when another examination keeps the same at this moment
            LOG.debug("an answer about revocation was not kept", e);
        }
    }

    byte[] fetchList(URI source) throws IOException {
        return http.get(source, limits.largestList());
    }

    byte[] askStatus(URI source, CertificateToken certificate, CertificateToken issuer, Instant at)
            throws IOException, RefusedAnswerException {
        var question = question(certificate, issuer);
        var bytes = http.post(source, QUESTION, question.getEncoded(), LARGEST_STATUS);
        StatusAnswer.read(bytes, certificate, issuer, at).requireNonce(question);
        return bytes;
    }

    private OCSPReq question(CertificateToken certificate, CertificateToken issuer) throws RefusedAnswerException {
        try {
            var sha1 = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)); // the one that every responder takes
            var id = new CertificateID(
                    sha1, new JcaX509CertificateHolder(issuer.getCertificate()), certificate.getSerialNumber());
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var extension = new Extension(
                    OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                    false,
                    new DEROctetString(new DEROctetString(nonce).getEncoded()));
            return new OCSPReqBuilder()
                    .addRequest(id)
                    .setRequestExtensions(new Extensions(extension))
                    .build();
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new RefusedAnswerException("cannot be asked: " + e.getMessage(), e);
        }
    }

    void requireNotAway(String source) throws IOException {
        var until = away.get(source);
        if (until == null) return;
        if (now().isBefore(until) && now().isAfter(until.minus(AWAY.multipliedBy(2))))
            throw new IOException("not asked again yet: did not answer a moment ago");
        away.remove(source);
    }

    void noteAway(String source, IOException why) {
        LOG.debugf(why, "%s is away", source);
        if (away.size() >= MOST_AWAY) away.clear();
        away.put(source, now().plus(AWAY));
    }
}
