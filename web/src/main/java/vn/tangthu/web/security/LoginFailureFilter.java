package vn.tangthu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tangthu.audit.api.SecurityTrail;

/**
 * Sees the server forward to the login page. After a refused form it forwards the very request that brought the name; when a page
 * was asked for with credentials that were not accepted, they are in its header. Who asked the API gets a problem instead of the
 * page, the same for an unknown name and for a wrong password.
 */
public class LoginFailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecurityTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter("failed") != null && request.getParameter("j_username") != null)
            trail.recordFailedLogin(request.getParameter("j_username"));
        else HeaderCredentials.of(request).ifPresent(given -> trail.recordFailedLogin(given.username()));
        if (isOfTheApi(request)) Refusals.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "WEB-401");
        else chain.doFilter(request, response);
    }

    private static boolean isOfTheApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) instanceof String asked
                && asked.startsWith("/api");
    }
}
