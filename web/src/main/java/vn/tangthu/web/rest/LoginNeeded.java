package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.security.DeniedRequests;

/** Refuses what {@link NeedsLogin} names to callers with an access token. */
@Provider
@NeedsLogin
public class LoginNeeded implements ContainerRequestFilter {
    @Context
    HttpServletRequest request;

    @Inject
    DeniedRequests denied;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!"BEARER".equals(context.getSecurityContext().getAuthenticationScheme())) return;
        var status = Response.Status.FORBIDDEN.getStatusCode();
        denied.record("WEB-005");
        context.abortWith(Problem.of("WEB-005", status, Map.of(), Messages.locale(request))
                .response());
    }
}
