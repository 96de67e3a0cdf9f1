package vn.tangthu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.platform.RequestOrigin;

/** Notes where a request comes from, for the audit trail. */
public class RequestOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestOrigin origin;

    @Inject
    @ConfigProperty(name = "tangthu.proxy", defaultValue = "false")
    private transient boolean proxied;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.note(proxied ? ClientAddress.behindProxy(request) : ClientAddress.direct(request));
        chain.doFilter(request, response);
    }
}
