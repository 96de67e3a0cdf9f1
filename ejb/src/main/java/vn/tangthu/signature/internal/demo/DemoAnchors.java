package vn.tangthu.signature.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.platform.Caller;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.domain.TrustAnchor.Origin;
import vn.tangthu.signature.internal.Certificates;
import vn.tangthu.signature.internal.TrustAnchorRegister;

/** Makes the demonstration's root a trust anchor, once. */
@ApplicationScoped
public class DemoAnchors {
    private static final String APPROVED_BY = "Hệ thống thử nghiệm";

    @Inject
    TrustAnchorRegister register;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void register(X509Certificate root) {
        var certificate = Certificates.authority(root);
        for (var purpose : TrustPurpose.values()) {
            if (register.find(certificate.sha256(), purpose).isEmpty()) add(certificate, purpose);
        }
    }

    private void add(TrustAnchor.Certificate certificate, TrustPurpose purpose) {
        var anchor = new TrustAnchor(
                certificate,
                new TrustAnchor.Decision(
                        purpose,
                        Origin.DEMONSTRATION,
                        LocalDate.now(clock).minusDays(1),
                        Optional.empty(),
                        APPROVED_BY,
                        Caller.SYSTEM_NAME,
                        clock.instant()));
        register.add(anchor);
        audit.record(new AuditEvent(
                "TRUST_ANCHOR_IMPORTED",
                "TRUST_ANCHOR",
                anchor.view().id().value().toString(),
                Optional.empty(),
                Map.of("subject", certificate.subject(), "purpose", purpose.name(), "approvedBy", APPROVED_BY)));
    }
}
