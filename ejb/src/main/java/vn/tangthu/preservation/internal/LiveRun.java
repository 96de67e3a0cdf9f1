package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The run on this server, whose turn is renewed while it works. */
@ApplicationScoped
public class LiveRun {
    private volatile UUID run;

    void begin(UUID begun) {
        run = begun;
    }

    void end() {
        run = null;
    }

    Optional<UUID> find() {
        return Optional.ofNullable(run);
    }
}
