package vn.tangthu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * No other site can make a logged-in browser change something here: a request that changes state and rests on the session's
 * cookie must bring the session's token. Requests whose caller was established by their own {@code Authorization} need none, unless a
 * browser says that another site made it send them; pages are guarded by the view state of Faces.
 */
public class CsrfGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isMeant(request)) chain.doFilter(request, response);
        else Refusals.write(request, response, HttpServletResponse.SC_FORBIDDEN, "WEB-001");
    }

    private static boolean isMeant(HttpServletRequest request) {
        if (new RequestSource(request).isAnotherSite()) return false;
        return HeaderCredentials.establishedCaller(request) || bringsToken(request);
    }

    /** The field counts for small forms only: reading it would take an upload into memory. */
    private static boolean bringsToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var header = request.getHeader(CsrfToken.HEADER);
        if (header != null) return CsrfToken.matches(session, header);
        var type = request.getContentType();
        var form = type != null && type.startsWith("application/x-www-form-urlencoded");
        return form && CsrfToken.matches(session, request.getParameter(CsrfToken.FIELD));
    }
}
