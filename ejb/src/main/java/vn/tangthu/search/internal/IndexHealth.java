package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.search.util.common.SearchException;

/** Whether the full-text index answers. */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {
    private static final String NAME = "index";

    @Inject
    IndexProbe probe;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named(NAME)
                    .up()
                    .withData("entries", probe.entries())
                    .build();
        } catch (SearchException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("error", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
