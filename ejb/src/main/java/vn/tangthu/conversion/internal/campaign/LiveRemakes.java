package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files that are being remade on this server. */
@ApplicationScoped
public class LiveRemakes {
    private final Set<RemakeClaim> claims = ConcurrentHashMap.newKeySet();

    void add(RemakeClaim claim) {
        claims.add(claim);
    }

    void remove(RemakeClaim claim) {
        claims.remove(claim);
    }

    Set<RemakeClaim> claims() {
        return Set.copyOf(claims);
    }
}
