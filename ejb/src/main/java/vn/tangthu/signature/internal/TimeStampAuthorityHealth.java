package vn.tangthu.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.tangthu.signature.internal.demo.DemoInstallation;

/** Whether the time-stamp authority answers; an installation may have none. */
@Readiness
@ApplicationScoped
public class TimeStampAuthorityHealth implements HealthCheck {
    @Inject
    DemoInstallation demo;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("time-stamp-authority");
        var answers = demo.timeStampsAnswer();
        return response.withData("authority", answers.isPresent() ? "demonstration" : "none configured")
                .status(answers.orElse(true))
                .build();
    }
}
