package vn.tangthu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.SecurityTrail;

/** Leaves a trace of what the caller asked for and may not have, whether in the API or in a page. */
@RequestScoped
public class DeniedRequests {
    @Inject
    SecurityTrail trail;

    @Inject
    HttpServletRequest request;

    /** @param code of the refusal */
    public void record(String code) {
        var facts = Map.of("method", request.getMethod(), "code", code);
        trail.recordDenied(
                new AuditEvent("ACCESS_DENIED", "REQUEST", request.getRequestURI(), Optional.empty(), facts));
    }
}
