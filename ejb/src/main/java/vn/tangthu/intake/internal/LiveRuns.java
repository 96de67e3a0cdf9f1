package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tangthu.intake.api.ImportId;

/** The runs at work on this server, and those that wait for a thread. */
@ApplicationScoped
public class LiveRuns {
    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();
    private final Set<ImportId> started = ConcurrentHashMap.newKeySet();

    /** @return whether it was not waiting for a thread already */
    boolean start(ImportId id) {
        return started.add(id);
    }

    /** Its thread has begun, or there will be none. */
    void begin(ImportId id) {
        started.remove(id);
    }

    void add(Claim claim) {
        claims.add(claim);
    }

    void remove(Claim claim) {
        claims.remove(claim);
    }

    Set<Claim> claims() {
        return Set.copyOf(claims);
    }
}
