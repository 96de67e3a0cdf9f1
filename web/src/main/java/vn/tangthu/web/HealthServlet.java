package vn.tangthu.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import vn.tangthu.web.rest.JsonConfiguration;

/**
 * Health on the application's own port, in MicroProfile Health's form: {@code /health/ready} asks every readiness check of the
 * application (200 UP, 503 DOWN), {@code /health/live} tells that the application answers.
 */
@WebServlet(urlPatterns = {"/health/ready", "/health/live"})
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    @Readiness
    @Any
    private transient Instance<HealthCheck> checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answers = request.getServletPath().endsWith("/live")
                ? List.<HealthCheckResponse>of()
                : checks.stream().map(HealthCheck::call).toList();
        var up = answers.stream().allMatch(a -> a.getStatus() == Status.UP);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        var body = new LinkedHashMap<String, Object>();
        body.put("status", up ? "UP" : "DOWN");
        body.put("checks", answers.stream().map(HealthServlet::json).toList());
        JsonConfiguration.mapper().writeValue(response.getOutputStream(), body);
    }

    private static Map<String, Object> json(HealthCheckResponse answer) {
        var check = new LinkedHashMap<String, Object>();
        check.put("name", answer.getName());
        check.put("status", answer.getStatus().name());
        answer.getData().ifPresent(data -> check.put("data", data));
        return check;
    }
}
