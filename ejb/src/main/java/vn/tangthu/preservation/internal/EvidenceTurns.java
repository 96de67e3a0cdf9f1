package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Whose turn it is: one run at a time in the whole installation, for as long as it renews its turn. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceTurns {
    /** After this time without renewal a run is thought dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    @Inject
    KeptTrees trees;

    @Inject
    Clock clock;

    /**
     * Until the end of the transaction nobody else gets the turn.
     *
     * @throws TurnLostException another run has it, or may have
     */
    public void require(UUID run) {
        if (!trees.lockPlan().hold(run, clock.instant().plus(LEASE))) throw new TurnLostException(run);
    }
}
