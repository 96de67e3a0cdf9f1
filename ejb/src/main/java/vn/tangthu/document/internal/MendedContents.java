package vn.tangthu.document.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;

/** Leaves a trace of kept bytes that were damaged and have been replaced; it stays whatever becomes of the capture. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MendedContents {
    private static final Logger LOG = Logger.getLogger(MendedContents.class);

    @Inject
    AuditTrail audit;

    public void trace(String sha512, Path damaged) {
        LOG.errorf("content %s was damaged: replaced by the same bytes, captured again; kept as %s", sha512, damaged);
        audit.record(new AuditEvent(
                "CONTENT_MENDED",
                "CONTENT",
                sha512,
                Optional.empty(),
                Map.of("damaged", damaged.getFileName().toString())));
    }
}
