package vn.tangthu.signature.internal;

import eu.europa.esig.dss.model.tsl.CertificateTrustTime;
import eu.europa.esig.dss.model.tsl.TrustedCertificateSourceWithTime;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;

/** What the installation believes: its trust anchors, each with purposes and times, as DSS asks for them. */
final class Belief extends CommonTrustedCertificateSource implements TrustedCertificateSourceWithTime {
    private static final long serialVersionUID = 1L;

    private record Grant(TrustPurpose purpose, Instant from, Optional<Instant> until) {
        boolean holds(Instant time) {
            return !time.isBefore(from)
                    && until.filter(end -> !time.isBefore(end)).isEmpty();
        }
    }

    /** By DSS identifier of the certificate. */
    private final transient Map<String, List<Grant>> grants = new HashMap<>();

    Belief(Collection<TrustAnchor> anchors) {
        for (var anchor : anchors) {
            var token = addCertificate(DSSUtils.loadCertificate(anchor.certificate()));
            var view = anchor.view();
            var from = view.trustedFrom().atStartOfDay(VietnamTime.ZONE).toInstant();
            var until = view.trustedUntil()
                    .map(day -> day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant());
            grants.computeIfAbsent(token.getDSSIdAsString(), id -> new ArrayList<>())
                    .add(new Grant(view.purpose(), from, until));
        }
    }

    boolean holds(String certificateId, TrustPurpose purpose, Instant time) {
        return grants.getOrDefault(certificateId, List.of()).stream()
                .anyMatch(grant -> grant.purpose() == purpose && grant.holds(time));
    }

    /** From the first to the last time of any purpose; purposes are looked at afterwards, DSS knows none. */
    @Override
    public CertificateTrustTime getTrustTime(CertificateToken token) {
        var known = grants.getOrDefault(token.getDSSIdAsString(), List.of());
        if (known.isEmpty()) return new CertificateTrustTime(false);
        var from = known.stream().map(Grant::from).min(Instant::compareTo).map(Date::from);
        var endless = known.stream().anyMatch(grant -> grant.until().isEmpty());
        var until = known.stream().flatMap(grant -> grant.until().stream()).max(Instant::compareTo);
        return new CertificateTrustTime(
                from.get(), endless ? null : until.map(Date::from).get());
    }

    @Override
    public boolean isTrustedAtTime(CertificateToken token, Date time) {
        return getTrustTime(token).isTrustedAtTime(time);
    }
}
