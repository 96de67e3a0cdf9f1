package vn.tangthu.signature.internal.revocation;

import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What one examination asks about revocation: bounded in number and time; what was of no use is remembered. For one thread. */
final class RevocationSession {
    private static final Logger LOG = Logger.getLogger(RevocationSession.class);

    /** A certificate that names more is odd. */
    private static final int MOST_SOURCES = 3;

    private final RevocationOnline online;
    private final Instant now;
    private final Instant deadline;
    private final List<RevocationFault> faults = new ArrayList<>();
    private int questions;

    RevocationSession(RevocationOnline online) {
        this.online = online;
        this.now = online.now();
        this.deadline = now.plus(online.limits().altogether());
    }

    /** Brings the bytes of an answer. */
    private interface Fetching {
        byte[] fetch(URI source) throws IOException, RefusedAnswerException;
    }

    /** Reads and judges them. */
    private interface Reading<T> {
        T read(byte[] bytes) throws RefusedAnswerException;
    }

    Instant now() {
        return now;
    }

    /** In the order in which they were found; empty when all that was asked was of use. */
    synchronized List<RevocationFault> faults() {
        return List.copyOf(faults);
    }

    synchronized Optional<OCSPToken> status(CertificateToken certificate, CertificateToken issuer) {
        for (var source : few(CertificateExtensionsUtils.getOCSPAccessUrls(certificate))) {
            var answer = answer(
                    RevocationKey.status(source, certificate),
                    address -> online.askStatus(address, certificate, issuer, now),
                    bytes -> StatusAnswer.read(bytes, certificate, issuer, now),
                    StatusAnswer::freshness);
            if (answer.isPresent()) {
                var token = answer.get().token(certificate, issuer);
                token.setSourceURL(source);
                token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    synchronized Optional<CRLToken> list(CertificateToken certificate, CertificateToken issuer) {
        for (var source : few(CertificateExtensionsUtils.getCRLAccessUrls(certificate))) {
            var answer = answer(
                    RevocationKey.list(source, issuer),
                    online::fetchList,
                    bytes -> ListAnswer.read(bytes, issuer, now),
                    ListAnswer::freshness);
            if (answer.isPresent()) {
                var token = new CRLToken(certificate, answer.get().list());
                token.setSourceURL(source);
                token.setExternalOrigin(RevocationOrigin.EXTERNAL);
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static List<String> few(List<String> sources) {
        return sources.stream().distinct().limit(MOST_SOURCES).toList();
    }

    private interface Dating<T> {
        Freshness of(T answer);
    }

    private <T> Optional<T> answer(RevocationKey key, Fetching fetching, Reading<T> reading, Dating<T> dating) {
        var kept = kept(key, reading);
        if (kept.isPresent()) return kept;
        try {
            var bytes = fetched(key.source(), fetching);
            var answer = reading.read(bytes);
            var freshness = dating.of(answer);
            online.keep(new RevocationCache.Kept(key, bytes, freshness.thisUpdate(), freshness.end()));
            return Optional.of(answer);
        } catch (IOException e) {
            note(new RevocationFault(key.source(), RevocationFault.Kind.UNREACHABLE, String.valueOf(e.getMessage())));
        } catch (RefusedAnswerException e) {
            note(new RevocationFault(key.source(), RevocationFault.Kind.REFUSED, e.getMessage()));
        }
        return Optional.empty();
    }

    private <T> Optional<T> kept(RevocationKey key, Reading<T> reading) {
        var bytes = online.kept(key);
        if (bytes.isEmpty()) return Optional.empty();
        try {
            return Optional.of(reading.read(bytes.get()));
        } catch (RefusedAnswerException e) {
            LOG.debugf("kept answer of %s no longer counts: %s", key.source(), e.getMessage());
            return Optional.empty();
        }
    }

    private byte[] fetched(String source, Fetching fetching) throws IOException, RefusedAnswerException {
        if (++questions > online.limits().mostQuestions())
            throw new IOException("not asked: too many questions already");
        if (online.now().isAfter(deadline)) throw new IOException("not asked: no time left");
        online.requireNotAway(source);
        try {
            return fetching.fetch(URI.create(source));
        } catch (IllegalArgumentException e) {
            throw new IOException("no address of the web", e);
        } catch (IOException e) {
            online.noteAway(source, e);
            throw e;
        }
    }

    private void note(RevocationFault fault) {
        LOG.warnf("revocation by %s is %s: %s", fault.source(), fault.kind(), fault.reason());
        faults.add(fault);
    }
}
