package vn.tangthu.document.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ProposalId;
import vn.tangthu.document.api.RenditionPurpose;

/** Who is looking at what since when, as far as the trail knows it; on this server. */
@ApplicationScoped
public class Viewings {
    static final Duration LONGEST = Duration.ofMinutes(10);

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Clock clock;

    private final Map<Viewing, Instant> traced = new ConcurrentHashMap<>();

    /**
     * @param person login name
     * @param address where the person is
     * @param proposal whose rendition it is, while it is none of the document
     */
    record Viewing(
            String person,
            String address,
            ComponentId component,
            RenditionPurpose purpose,
            Optional<ProposalId> proposal) {}

    /** Whether the trail has its beginning. */
    boolean goesOn(Viewing viewing) {
        var begun = traced.get(viewing);
        return begun != null && begun.plus(LONGEST).isAfter(clock.instant());
    }

    /** Its trace is written when the transaction commits; only then a further piece needs none. */
    void begin(Viewing viewing) {
        var at = clock.instant();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) keep(viewing, at);
            }
        });
    }

    private void keep(Viewing viewing, Instant at) {
        traced.values().removeIf(begun -> !begun.plus(LONGEST).isAfter(at));
        traced.put(viewing, at);
    }
}
