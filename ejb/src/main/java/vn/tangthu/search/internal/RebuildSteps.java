package vn.tangthu.search.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** Does a rebuild step by step; each step's end and the next one's beginning are one transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class RebuildSteps {
    private static final int BATCH = 100;

    @Inject
    Rebuilds rebuilds;

    @Inject
    SearchEntries entries;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Entries that the step covers. */
    public List<UUID> entries(RebuildStep step) {
        return entries.idsAfter(step.after(), BATCH);
    }

    public void done(RebuildStep step, List<UUID> indexed) {
        rebuilds.findLocked(step.rebuild())
                .filter(rebuild -> rebuild.awaits(step))
                .ifPresent(rebuild -> advance(rebuild, indexed));
    }

    private void advance(Rebuild rebuild, List<UUID> indexed) {
        if (!indexed.isEmpty()) rebuild.advance(indexed);
        if (indexed.size() < BATCH) rebuild.finish(clock.instant());
        else outbox.announce(rebuild.nextStep());
    }
}
