package vn.tangthu.preservation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.api.EvidenceTreeView.Stamp;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.EvidenceTree.Stamped;
import vn.tangthu.preservation.internal.EvidencePlanning.Order;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.api.TimeStamping;
import vn.tangthu.signature.api.TimeStampsUnavailableException;

/**
 * Builds and renews evidence, as the house itself; outside transactions, each step has its own. Wherever a run ends, the next one goes on with the tree that is not stamped
 * yet before it begins another.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceRunner {
    private static final Logger LOG = Logger.getLogger(EvidenceRunner.class);
    private static final int GATHERED_AT_A_TIME = 5_000;
    private static final String NO_TIME_STAMP = "PRV-030";
    private static final String BROKEN = "PRV-031";
    private static final String NO_ALGORITHM = "PRV-032";

    @Inject
    EvidencePlanning planning;

    @Inject
    EvidenceSteps steps;

    @Inject
    TreeWriting writing;

    @Inject
    Renewing renewing;

    @Inject
    Comparing comparing;

    @Inject
    LiveRun live;

    @Inject
    TimeStamping timeStamping;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.evidence.largest-tree", defaultValue = "1000000")
    long largest;

    /** Does what is due; nothing when nothing is, or another run is at it. */
    public void run() {
        var run = UUID.randomUUID();
        planning.take(run).ifPresent(order -> {
            live.begin(run);
            try {
                work(run, order);
                planning.done(run, order);
            } catch (TimeStampsUnavailableException e) {
                LOG.warnf("evidence waits: %s", e.getMessage());
                planning.fail(run, NO_TIME_STAMP, e.getMessage());
            } catch (NoStrongDigestException e) {
                LOG.error(e.getMessage());
                planning.fail(run, NO_ALGORITHM, e.getMessage());
            } catch (UnsoundEvidenceException | MalformedEvidenceException | RuntimeException e) {
                LOG.error("building evidence breaks", e);
                planning.fail(run, BROKEN, FaultText.of(e));
            } finally {
                live.end();
            }
        });
    }

    private void work(UUID run, Order order)
            throws TimeStampsUnavailableException, NoStrongDigestException, UnsoundEvidenceException,
                    MalformedEvidenceException {
        var finished = finishEarlier(run);
        if (order.daily()) planning.compared(run, comparing.compare());
        var more = order.daily() || order.requested() && !finished || steps.isAnyWaiting();
        while (more) {
            var tree = steps.begin(run, renewing.algorithm());
            finish(run, tree);
            more = steps.count(tree.id()) >= largest;
        }
        if (order.daily()) renewing.reschedule(run);
        for (var tree = renewing.begin(run); tree.isPresent(); tree = renewing.begin(run)) finish(run, tree.get());
    }

    /** @return whether there was one */
    private boolean finishEarlier(UUID run)
            throws TimeStampsUnavailableException, UnsoundEvidenceException, MalformedEvidenceException {
        var any = false;
        for (var tree = steps.findUnfinished(); tree.isPresent(); tree = steps.findUnfinished()) {
            finish(run, tree.get());
            any = true;
        }
        return any;
    }

    private void finish(UUID run, EvidenceTree begun)
            throws TimeStampsUnavailableException, UnsoundEvidenceException, MalformedEvidenceException {
        var tree = begun.state() == EvidenceTreeState.GATHERING ? build(run, begun) : begun;
        var built = writing.built(tree);
        var given = timeStamping.stamp(tree.algorithm().objectIdentifier(), built.root());
        var token = TimeStampToken.parse(given);
        writing.writeTimeStamp(tree, token, given);
        var stamp = new Stamp(token.time(), token.authority().name());
        steps.stamped(run, tree.id(), new Stamped(given, stamp, renewing.next(built, token)));
        LOG.infof(
                "tree %d with %d objects is time-stamped",
                tree.number(), tree.view().objects());
    }

    private EvidenceTree build(UUID run, EvidenceTree tree) throws UnsoundEvidenceException {
        if (tree.auditHead().isPresent()) gather(run, tree);
        return steps.built(run, tree.id(), writing.write(tree));
    }

    private void gather(UUID run, EvidenceTree tree) {
        var gathered = steps.count(tree.id());
        var some = 1;
        while (some > 0 && gathered < largest) {
            some = steps.gather(run, tree.id(), (int) Math.min(GATHERED_AT_A_TIME, largest - gathered));
            gathered += some;
        }
    }
}
