package vn.tangthu.search.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;
import vn.tangthu.search.api.RebuildProgress;
import vn.tangthu.search.api.RebuildRunningException;
import vn.tangthu.search.api.SearchIndex;

/** Starts rebuilds; the work is done by {@link RebuildStep}s in the queue. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class IndexRebuildBean implements SearchIndex {
    @Inject
    Rebuilds rebuilds;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Override
    public RebuildProgress rebuild() {
        rebuilds.findLast().filter(Rebuild::isRunning).ifPresent(running -> {
            throw new RebuildRunningException(running.progress());
        });
        var rebuild = rebuilds.begin();
        outbox.announce(rebuild.nextStep());
        audit.record(
                new AuditEvent("INDEX_REBUILD_STARTED", "INDEX", rebuild.id().toString(), Optional.empty(), Map.of()));
        return rebuild.progress();
    }

    @Override
    public Optional<RebuildProgress> lastRebuild() {
        return rebuilds.findLast().map(Rebuild::progress);
    }
}
