package vn.tangthu.conversion.internal.campaign;

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

/** Sees to it that campaigns go on, after a restart too, and renews the claims of the runs on this server. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@RunAs(Roles.SYSTEM)
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignWatch {
    private static final long EVERY_MILLIS = 4_000;

    @Resource
    TimerService timers;

    @Inject
    CampaignSteps steps;

    @Inject
    CampaignJobs jobs;

    @Inject
    LiveRemakes live;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig("campaigns-look", false));
    }

    @Timeout
    public void look() {
        var held = live.claims();
        if (!held.isEmpty()) steps.renew(held);
        jobs.takeBroken().ifPresent(broken -> steps.fail(broken.campaign(), broken.why()));
        steps.findWorking().ifPresent(jobs::start);
    }
}
