package vn.tangthu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tangthu.platform.RequestOrigin;

/** Notes where a request comes from, for the audit trail. */
public class RequestOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.note(request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
