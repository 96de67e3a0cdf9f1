package vn.tangthu.intake.internal;

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
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.tangthu.platform.Roles;

/**
 * Sees to it that imports go on: renews the claims of the runs on this server, starts those that nobody holds (after a restart,
 * after another server died), and once a day removes packages that nobody needs.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@RunAs(Roles.SYSTEM)
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWatch {
    private static final long EVERY_MILLIS = 5_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final String LOOK = "imports-look";
    private static final String SWEEP = "imports-sweep";

    @Resource
    TimerService timers;

    @Inject
    ImportSteps steps;

    @Inject
    ImportJobs jobs;

    @Inject
    LiveRuns live;

    @Inject
    PackageStore store;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(LOOK, false));
        timers.createIntervalTimer(DAY.toMillis(), DAY.toMillis(), new TimerConfig(SWEEP, false));
    }

    @Timeout
    public void look(Timer timer) {
        if (SWEEP.equals(timer.getInfo())) {
            store.sweep(clock.instant().minus(DAY), steps::isNeeded);
            return;
        }
        var held = live.claims();
        if (!held.isEmpty()) steps.renew(held);
        steps.waiting().forEach(jobs::start);
    }
}
