package vn.tangthu.search.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.tangthu.platform.Outbox;

/**
 * The index writes to disk once a second, so a process that ends without notice takes away what it had only in memory. At each
 * start the entries refreshed last are written anew.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Workers")
public class IndexCatchUp {
    /** Many times the second between two writes to disk. */
    private static final Duration IN_DOUBT = Duration.ofMinutes(1);

    @Inject
    SearchEntries entries;

    @Inject
    Outbox outbox;

    @PostConstruct
    void announce() {
        var latest = entries.latest(IN_DOUBT);
        for (var from = 0; from < latest.size(); from += EntryIndexing.BATCH)
            outbox.announce(
                    new EntriesInDoubt(latest.subList(from, Math.min(latest.size(), from + EntryIndexing.BATCH))));
    }
}
