package vn.tangthu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.platform.RequestOrigin;

/**
 * Nobody uses the API unknown: without a caller established by the server's security the answer is 401, never a login page.
 * Credentials that were given leave a trace: each that is not accepted, and those accepted once an hour.
 */
public class ApiAuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SecurityTrail trail;

    @Inject
    private transient RequestOrigin origin;

    @Inject
    private transient HeaderLogins logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            if (HeaderCredentials.establishedCaller(request))
                logins.note(request.getUserPrincipal().getName(), origin.address());
            chain.doFilter(request, response);
            return;
        }
        HeaderCredentials.of(request).ifPresent(given -> trail.recordFailedLogin(given.username()));
        // a browser's own password box must not cover the pages, nor the browser keep a password to send along unasked
        if (request.getHeader("X-Requested-With") == null && !new RequestSource(request).isBrowser())
            response.setHeader(
                    "WWW-Authenticate",
                    "Basic realm=\"TangThu\", charset=\"UTF-8\", " + BearerAuthentication.CHALLENGE);
        Refusals.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "WEB-401");
    }
}
