package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.tangthu.archive.internal.store.ArchiveStore;

/** Health check {@code archive-store}: a small file can be written and forced to disk, and there is room. */
@Readiness
@ApplicationScoped
public class ArchiveStoreHealth implements HealthCheck {
    @Inject
    ArchiveStore store;

    @Inject
    @ConfigProperty(name = "tangthu.archive.least-free-bytes", defaultValue = "1073741824")
    long leastFree;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("archive-store");
        try {
            store.probe();
            var free = store.freeSpace();
            return response.status(free >= leastFree)
                    .withData("freeBytes", free)
                    .build();
        } catch (IOException | UncheckedIOException e) {
            return response.down()
                    .withData("error", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
