package vn.tangthu.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.platform.FailedWork;

/** Replayed work leaves the list of failed work; the trail keeps what it was. The platform itself knows no trail. */
@ApplicationScoped
public class ReplayTrace {
    @Inject
    AuditTrail trail;

    void replayed(@Observes FailedWork.Replayed replay) {
        var work = replay.work();
        trail.record(new AuditEvent(
                "WORK_REPLAYED",
                "WORK",
                work.id().toString(),
                Optional.empty(),
                Map.of(
                        "handler", work.handler(),
                        "event", work.event(),
                        "attempts", Integer.toString(work.attempts()),
                        "failedAt", work.failedAt().toString())));
    }
}
