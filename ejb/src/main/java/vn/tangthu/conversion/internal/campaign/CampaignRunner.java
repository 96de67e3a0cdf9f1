package vn.tangthu.conversion.internal.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.platform.Roles;
import vn.tangthu.platform.WaitingWork;

/** Works through a campaign, as the house itself; outside transactions, each step has its own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignRunner {
    private static final Logger LOG = Logger.getLogger(CampaignRunner.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** So long a file waits for other work at most, else a busy house would never come to it. */
    private static final int LONGEST_WAY_GIVEN = 60;

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Inject
    CampaignSteps steps;

    @Inject
    Remaking remaking;

    @Inject
    LiveRemakes live;

    @Inject
    WaitingWork waiting;

    /** Chooses what is not chosen yet. */
    public void choose(CampaignId id, BooleanSupplier stopping) {
        var more = true;
        while (more && !stopping.getAsBoolean()) more = steps.choose(id);
    }

    /** Remakes one file after the other, as one of several that do so, until there is none; asks before each. */
    public void remake(CampaignId id, BooleanSupplier stopping) {
        var more = true;
        while (more && !stopping.getAsBoolean()) {
            giveWay(stopping);
            more = !stopping.getAsBoolean() && remakeNext(id);
        }
        if (!stopping.getAsBoolean()) steps.finish(id);
    }

    private boolean remakeNext(CampaignId id) {
        var claimed = steps.claim(id);
        claimed.ifPresent(this::remake);
        return claimed.isPresent();
    }

    private void remake(ClaimedRemake claimed) {
        live.add(claimed.claim());
        try {
            // a file at which servers ended is not begun again and again
            if (claimed.tries() > TRIES) steps.leave(claimed.claim(), RemakeOutcome.FAILED, Remaking.BROKEN);
            else remaking.remake(claimed);
        } catch (RuntimeException e) {
            LOG.warnf(e, "file %s of a campaign cannot be remade, try %d", claimed.component(), claimed.tries());
            if (claimed.tries() >= TRIES) steps.leave(claimed.claim(), RemakeOutcome.FAILED, Remaking.BROKEN);
            else steps.postpone(claimed.claim(), PAUSE);
        } finally {
            live.remove(claimed.claim());
        }
    }

    private void giveWay(BooleanSupplier stopping) {
        for (var second = 0; second < LONGEST_WAY_GIVEN && !stopping.getAsBoolean() && waiting.isAny(); second++)
            LockSupport.parkNanos(SECOND.toNanos());
    }
}
