package vn.tangthu.preservation.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.tangthu.platform.Roles;

/** Sees to it that evidence is built when it is due, after a restart too, and that the run on this server keeps its turn. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@RunAs(Roles.SYSTEM)
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceWatch {
    private static final long EVERY_MILLIS = 4_000;

    @Resource
    TimerService timers;

    @Inject
    EvidencePlanning planning;

    @Inject
    EvidenceJobs jobs;

    @Inject
    LiveRun live;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig("evidence-look", false));
    }

    @Timeout
    public void look() {
        var running = live.find();
        running.ifPresent(planning::renew);
        if (running.isEmpty() && planning.isDue()) jobs.start();
    }
}
