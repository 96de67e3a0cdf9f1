package vn.tangthu.signature.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.platform.Caller;
import vn.tangthu.platform.Roles;
import vn.tangthu.signature.api.ImportTrustAnchor;
import vn.tangthu.signature.api.TrustAnchorId;
import vn.tangthu.signature.api.TrustAnchorRefusedException;
import vn.tangthu.signature.api.TrustAnchorView;
import vn.tangthu.signature.api.TrustAnchors;
import vn.tangthu.signature.domain.TrustAnchor;

/** Trust anchors, for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TrustAnchorsBean implements TrustAnchors {
    @Inject
    TrustAnchorRegister anchors;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<TrustAnchorView> list() {
        return anchors.newestFirst().stream().map(TrustAnchor::view).toList();
    }

    @Override
    public TrustAnchorView require(TrustAnchorId id) {
        return anchors.require(id).view();
    }

    @Override
    public TrustAnchorView importAnchor(ImportTrustAnchor command) {
        var certificate = Certificates.authority(command.certificate());
        if (anchors.find(certificate.sha256(), command.purpose()).isPresent()) {
            throw TrustAnchorRefusedException.alreadyImported(certificate.subject());
        }
        var anchor = new TrustAnchor(
                certificate,
                new TrustAnchor.Decision(
                        command.purpose(),
                        TrustAnchor.Origin.ADMINISTRATOR,
                        command.trustedFrom(),
                        command.trustedUntil(),
                        command.approvedBy(),
                        caller.name(),
                        clock.instant()));
        anchors.add(anchor);
        return traced("TRUST_ANCHOR_IMPORTED", anchor.view());
    }

    @Override
    public TrustAnchorView endTrust(TrustAnchorId id, LocalDate lastDay) {
        var anchor = anchors.require(id);
        anchor.endTrust(lastDay);
        return traced("TRUST_ANCHOR_ENDED", anchor.view());
    }

    private TrustAnchorView traced(String action, TrustAnchorView anchor) {
        var details = new HashMap<String, String>();
        details.put("subject", anchor.subject());
        details.put("sha256", anchor.sha256());
        details.put("purpose", anchor.purpose().name());
        details.put("trustedFrom", anchor.trustedFrom().toString());
        anchor.trustedUntil().ifPresent(day -> details.put("trustedUntil", day.toString()));
        details.put("approvedBy", anchor.approvedBy());
        audit.record(new AuditEvent(action, "TRUST_ANCHOR", anchor.id().value().toString(), Optional.empty(), details));
        return anchor;
    }
}
