package vn.tangthu.document.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sweeps the content store at its times, once a day unless configured otherwise. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentSweeper {
    private static final Logger LOG = Logger.getLogger(ContentSweeper.class);

    @Resource
    TimerService timers;

    @Inject
    ContentStore store;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.sweep.every", defaultValue = "PT24H")
    Duration every;

    @PostConstruct
    void start() {
        try {
            new ContentSweep(store, documents::named, clock).recover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig("content-sweep", false));
    }

    @Timeout
    public void sweep() {
        try {
            var swept = new ContentSweep(store, documents::named, clock).sweep();
            LOG.infof(
                    "swept %d contents without rows and %d abandoned staging files",
                    swept.contents(), swept.stagings());
        } catch (IOException e) {
            LOG.errorf(e, "content sweep broke off; next try in %s", every);
        }
    }
}
