package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Health check {@code office-converter}: up when a small text went all the way to a conformant PDF/A since the start. */
@Readiness
@ApplicationScoped
public class OfficeConverterHealth implements HealthCheck {
    @Inject
    Workshop workshop;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("office-converter")
                .status(workshop.officeState() == Workshop.OfficeState.READY)
                .withData("state", workshop.officeState().name())
                .withData("isolation", workshop.sandbox().description())
                .withData("memoryLimit", workshop.sandbox().limitsMemory())
                .withData("facesWithoutVietnamese", String.join(", ", workshop.weakFaces()))
                .build();
    }
}
