package vn.tangthu.preservation.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.preservation.api.EvidenceRenewal;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.RenewalPlan;
import vn.tangthu.schema.evidence.AlgorithmPolicy;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.api.TimeStampValidation;

/** Renews what is due: many trees by one time stamp. */
@ApplicationScoped
public class Renewing {
    @Inject
    RenewalSteps steps;

    @Inject
    TreeReading reading;

    @Inject
    TimeStampValidation validation;

    @Inject
    Clock clock;

    /** So long before the first of all that a proof rests on ends. */
    @Inject
    @ConfigProperty(name = "tangthu.evidence.margin", defaultValue = "P90D")
    Duration margin;

    private RenewalPlan plan;

    @PostConstruct
    void open() {
        plan = new RenewalPlan(AlgorithmPolicy.inForce(), margin);
    }

    RenewalPlan plan() {
        return plan;
    }

    /** What trees are built with now. */
    DigestAlgorithm algorithm() throws NoStrongDigestException {
        return plan.algorithm(clock.instant()).orElseThrow(NoStrongDigestException::new);
    }

    /** Empty when no end is known. */
    Optional<EvidenceRenewal> next(HashTree tree, TimeStampToken token) throws MalformedEvidenceException {
        return plan.next(tree, token, validation.issuersEnd(token.encoded()).orElse(Instant.MAX));
    }

    /** A tree that renews what is due, together; empty when nothing is. */
    Optional<EvidenceTree> begin(UUID run) throws NoStrongDigestException {
        if (!steps.isAnyDue()) return Optional.empty();
        return steps.begin(run, algorithm());
    }

    /** Looks at all trees again: certificates stay as they are, what is known of algorithms does not. */
    void reschedule(UUID run) throws UnsoundEvidenceException, MalformedEvidenceException {
        Map<UUID, Optional<EvidenceRenewal>> known = new HashMap<>();
        var some = steps.lastStamps(0);
        while (!some.isEmpty()) {
            Map<UUID, Optional<EvidenceRenewal>> next = new HashMap<>();
            for (var each : some) {
                var stamp = each.stamp();
                if (!known.containsKey(stamp.id()))
                    known.put(stamp.id(), next(reading.tree(stamp), reading.token(stamp)));
                next.put(each.tree().id(), known.get(stamp.id()));
            }
            steps.reschedule(run, next);
            some = steps.lastStamps(some.get(some.size() - 1).tree().number());
        }
    }
}
