package vn.tangthu.signature.internal.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Health check {@code time-stamp-authority}: tells what the authorities answered within the last minute and is never down, because work that needs a time
 * stamp waits for one. Never waits for an authority itself.
 */
@Readiness
@ApplicationScoped
public class TimeStampAuthorityHealth implements HealthCheck {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    TimeStampAuthorities authorities;

    @Inject
    TimeStampProbe probe;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("time-stamp-authority").up();
        facts().forEach(response::withData);
        return response.build();
    }

    Map<String, String> facts() {
        if (authorities.inOrder().isEmpty()) return Map.of("state", "OFF");
        var last = authorities.last();
        if (last.filter(this::isFresh).isEmpty()) probe.ask();
        return last.map(TimeStampAuthorityHealth::facts).orElse(Map.of("state", "NOT_ASKED"));
    }

    private boolean isFresh(TimeStampAuthorities.LastAnswer answer) {
        return Duration.between(answer.at(), clock.instant()).abs().compareTo(FRESH) < 0;
    }

    private static Map<String, String> facts(TimeStampAuthorities.LastAnswer answer) {
        return answer.fault()
                .map(fault -> Map.of("state", "UNREACHABLE", "fault", fault))
                .orElse(Map.of("state", "ANSWERING"));
    }
}
