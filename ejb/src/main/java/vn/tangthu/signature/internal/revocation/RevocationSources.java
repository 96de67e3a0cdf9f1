package vn.tangthu.signature.internal.revocation;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where one examination learns what is revoked: the folder of lists, and the sources that certificates name. DSS asks only about certificates whose chain ends
 * at a trust anchor, so nobody can make this server call somewhere by a certificate of their own.
 */
public final class RevocationSources {
    private final RevocationSource<CRL> folder;
    private final Optional<RevocationSession> session;

    private RevocationSources(RevocationSource<CRL> folder, Optional<RevocationSession> session) {
        this.folder = folder;
        this.session = session;
    }

    /** Only the lists of the folder. */
    public static RevocationSources offline(RevocationSource<CRL> folder) {
        return new RevocationSources(folder, Optional.empty());
    }

    /** First the folder's lists; what those do not tell, or only of old, is asked for, if that is wanted. */
    public static RevocationSources of(RevocationSource<CRL> folder, RevocationOnline online) {
        return new RevocationSources(
                folder, online.isWanted() ? Optional.of(new RevocationSession(online)) : Optional.empty());
    }

    /** What was of no use so far. */
    public List<RevocationFault> faults() {
        return session.map(RevocationSession::faults).orElse(List.of());
    }

    public OCSPSource status() {
        return new Status(session.orElse(null));
    }

    public RevocationSource<CRL> lists() {
        return new Lists(folder, session.orElse(null));
    }

    private static final class Status implements OCSPSource {
        private static final long serialVersionUID = 1L;
        private final transient RevocationSession session;

        Status(RevocationSession session) {
            this.session = session;
        }

        @Override
        public OCSPToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
            return session == null ? null : session.status(certificate, issuer).orElse(null);
        }
    }

    private static final class Lists implements RevocationSource<CRL> {
        private static final long serialVersionUID = 1L;
        private final transient RevocationSource<CRL> folder;
        private final transient RevocationSession session;

        Lists(RevocationSource<CRL> folder, RevocationSession session) {
            this.folder = folder;
            this.session = session;
        }

        @Override
        public RevocationToken<CRL> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
            var own = folder.getRevocationToken(certificate, issuer);
            if (session == null || own != null && counts(own, session.now())) return own;
            return session.list(certificate, issuer)
                    .<RevocationToken<CRL>>map(list -> list)
                    .orElse(own);
        }

        private static boolean counts(RevocationToken<CRL> list, Instant now) {
            return list.getNextUpdate() != null
                    && list.getNextUpdate().toInstant().isAfter(now);
        }
    }
}
