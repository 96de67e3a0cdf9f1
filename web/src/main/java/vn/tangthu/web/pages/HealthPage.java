package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Health of each real part, for administrators and inspectors. */
@Named
@RequestScoped
public class HealthPage {
    /** One part. */
    public record Part(String name, boolean up, Map<String, Object> facts) {}

    @Inject
    @Readiness
    @Any
    Instance<HealthCheck> checks;

    private List<Part> parts;

    public List<Part> getParts() {
        if (parts == null)
            parts = checks.stream()
                    .map(HealthCheck::call)
                    .map(answer -> new Part(
                            answer.getName(),
                            answer.getStatus() == HealthCheckResponse.Status.UP,
                            new TreeMap<>(answer.getData().orElse(Map.of()))))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        return parts;
    }
}
