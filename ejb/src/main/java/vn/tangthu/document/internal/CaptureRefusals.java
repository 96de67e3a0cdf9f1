package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;

/** Leaves a trace of content that was not taken in; in a transaction of its own, for nothing else is kept of it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaptureRefusals {
    @Inject
    AuditTrail audit;

    @Inject
    OrganizationDirectory directory;

    public void trace(ContentRefusedException refusal, String fileName) {
        var details = new HashMap<>(refusal.arguments());
        details.put("code", refusal.code());
        details.put("fileName", fileName);
        var agency =
                directory.findCurrentStaff().map(staff -> staff.agency().id().value());
        audit.record(new AuditEvent("CONTENT_REFUSED", "CONTENT", refusal.code(), agency, details));
    }

    /** Says that it was tried, and nothing of what the document says. */
    public void trace(SecretDocumentException refusal, AgencyId agency) {
        var details = new HashMap<>(refusal.arguments());
        details.put("code", refusal.code());
        audit.record(
                new AuditEvent("CONTENT_REFUSED", "CONTENT", refusal.code(), Optional.of(agency.value()), details));
    }
}
