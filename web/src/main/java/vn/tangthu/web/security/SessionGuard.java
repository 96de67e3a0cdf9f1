package vn.tangthu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.organization.api.OwnAccount;

/**
 * Notes a login when a session is used by somebody for the first time, and ends the session when the account was changed since:
 * deactivated, given other roles or another password. The server itself would keep the roles of the login until the session ends.
 */
public class SessionGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Version of the account that the session was opened with. */
    public static final String ACCOUNT_VERSION = "vn.tangthu.account-version";

    private static final long NO_ACCOUNT = -1;

    @Inject
    transient OwnAccount account;

    @Inject
    transient SecurityTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        var bySession = session != null
                && !request.getServletPath().startsWith("/jakarta.faces.resource/")
                && request.getUserPrincipal() != null
                && !HeaderCredentials.establishedCaller(request);
        if (!bySession || isAsAtLogin(request, session)) {
            chain.doFilter(request, response);
            return;
        }
        trail.recordLogout(request.getUserPrincipal().getName());
        request.logout();
        session.invalidate();
        if (request.getServletPath().startsWith("/api"))
            Refusals.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "WEB-401");
        else response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }

    private boolean isAsAtLogin(HttpServletRequest request, HttpSession session) {
        var version = account.version().orElse(NO_ACCOUNT);
        var atLogin = session.getAttribute(ACCOUNT_VERSION);
        if (atLogin != null) return atLogin.equals(version);
        session.setAttribute(ACCOUNT_VERSION, version);
        trail.recordLogin(request.getUserPrincipal().getName());
        return true;
    }
}
