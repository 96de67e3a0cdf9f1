package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.tangthu.document.internal.ContentIntake.Limits;
import vn.tangthu.platform.Ids;

/** Health check {@code content-store}: a file can be written and forced to the disk, and there is room for more. */
@Readiness
@ApplicationScoped
public class ContentStoreHealth implements HealthCheck {
    @Inject
    ContentStore store;

    @Inject
    Limits limits;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("content-store");
        try {
            probe();
            var free = store.root().toFile().getUsableSpace();
            return response.status(free >= limits.reserve())
                    .withData("freeBytes", free)
                    .build();
        } catch (IOException e) {
            return response.down().withData("error", e.toString()).build();
        }
    }

    private void probe() throws IOException {
        var id = Ids.next();
        try (var out = store.stage(id)) {
            out.write(1);
        }
        try {
            store.seal(id);
        } finally {
            store.discard(id);
        }
    }
}
