package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.Roles;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.preservation.domain.EvidencePlan;

/** When there is work, and for whom. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EvidencePlanning {
    @Inject
    KeptTrees trees;

    @Inject
    EvidenceObjects objects;

    @Inject
    EvidenceTurns turns;

    @Inject
    Clock clock;

    /** Hour of the day, Vietnamese time. */
    @Inject
    @ConfigProperty(name = "tangthu.evidence.hour", defaultValue = "1")
    int hour;

    /** So many objects do not wait for the hour. */
    @Inject
    @ConfigProperty(name = "tangthu.evidence.objects", defaultValue = "10000")
    int enough;

    /**
     * What a run is to do.
     *
     * @param begun when
     * @param daily whether it is that of the day, which also compares and renews
     * @param requested whether somebody wants a tree now
     */
    public record Order(Instant begun, boolean daily, boolean requested) {}

    /** Empty when there is nothing to do, or another run does it. */
    public Optional<Order> take(UUID run) {
        var now = clock.instant();
        if (!isDue(trees.plan(), now)) return Optional.empty();
        var plan = trees.lockPlan();
        plan.beginDaily(nextHour(now));
        if (!isDue(plan, now)) return Optional.empty();
        plan.take(run, now.plus(EvidenceTurns.LEASE));
        return Optional.of(new Order(now, plan.isDaily(now), plan.isRequested()));
    }

    /** Whether a run should be started. */
    public boolean isDue() {
        return isDue(trees.plan(), clock.instant());
    }

    private boolean isDue(EvidencePlan plan, Instant now) {
        if (!plan.isFree(now)) return false;
        return plan.nextDaily().isEmpty()
                || plan.isDaily(now)
                || plan.isRequested()
                || plan.isFailing()
                || trees.findUnfinished().isPresent()
                || objects.isWaiting(enough);
    }

    public void renew(UUID run) {
        trees.lockPlan().hold(run, clock.instant().plus(EvidenceTurns.LEASE));
    }

    public void compared(UUID run, long missed) {
        turns.require(run);
        trees.lockPlan().compared(clock.instant(), missed);
    }

    public void done(UUID run, Order order) {
        turns.require(run);
        trees.lockPlan().done(order.begun(), nextHour(clock.instant()));
    }

    /** Unless the run has lost its turn: then it is another's business. */
    public void fail(UUID run, String code, String why) {
        var now = clock.instant();
        var plan = trees.lockPlan();
        if (plan.hold(run, now)) plan.fail(code, why, now);
    }

    private Instant nextHour(Instant now) {
        var here = ZonedDateTime.ofInstant(now, VietnamTime.ZONE);
        var today = here.with(LocalTime.of(hour, 0));
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
