package vn.tangthu.document.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.tangthu.document.internal.pronom.PronomSource;

/** Reads the signatures of formats when the server has come up, so that neither its start nor the first capture waits for them. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PronomWarmUp {
    private static final Duration AFTER_THE_START = Duration.ofSeconds(30);

    @Resource
    TimerService timers;

    @Inject
    PronomSource pronom;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_THE_START.toMillis(), new TimerConfig("pronom-warm-up", false));
    }

    @Timeout
    public void read() {
        pronom.signatures();
    }
}
