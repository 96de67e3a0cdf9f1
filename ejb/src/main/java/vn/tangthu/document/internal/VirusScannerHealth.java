package vn.tangthu.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Health check {@code virus-scanner}: tells its state and is never down, because capture goes on without it and every document
 * that was not scanned carries a finding (ADR 21).
 */
@Readiness
@ApplicationScoped
public class VirusScannerHealth implements HealthCheck {
    @Inject
    VirusScanner scanner;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("virus-scanner")
                .up()
                .withData("state", scanner.state().name())
                .build();
    }
}
