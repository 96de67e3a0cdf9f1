package vn.tangthu.audit.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.audit.domain.Trace;
import vn.tangthu.platform.Caller;

/** Traces of the doors: each in a transaction of its own, so that what is refused and rolled back still leaves one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SecurityTrailBean implements SecurityTrail {
    @Inject
    AuditAppender appender;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void recordDenied(AuditEvent attempt) {
        write(caller.name(), attempt);
    }

    @Override
    public void recordLogin(String username) {
        write(username, account("LOGIN", username));
    }

    @Override
    public void recordFailedLogin(String username) {
        write(username, account("LOGIN_FAILED", username));
    }

    @Override
    public void recordLogout(String username) {
        write(username, account("LOGOUT", username));
    }

    private static AuditEvent account(String action, String username) {
        return new AuditEvent(action, "ACCOUNT", username, Optional.<UUID>empty(), Map.of());
    }

    private void write(String actor, AuditEvent event) {
        appender.appendNow(List.of(new Trace(
                clock.instant(),
                actor,
                caller.address(),
                event.action(),
                event.objectType(),
                event.objectId(),
                event.agency(),
                AuditDetails.write(event.details()))));
    }
}
