package vn.tangthu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.JsonConfiguration;
import vn.tangthu.web.rest.Problem;

/** Nobody uses the API unknown: without a caller established by the server's security the answer is 401, never a login page. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class ApiAuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        // a browser's own password box must not cover the pages
        if (request.getHeader("X-Requested-With") == null)
            response.setHeader("WWW-Authenticate", "Basic realm=\"TangThu\", charset=\"UTF-8\"");
        response.setContentType("application/problem+json");
        JsonConfiguration.mapper()
                .writeValue(response.getOutputStream(), Problem.of("WEB-401", 401, Map.of(), Messages.locale(request)));
    }
}
