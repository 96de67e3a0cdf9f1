package vn.tangthu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What browsers are told not to do. Pages get their Content-Security-Policy, with its nonce, from PrimeFaces
 * ({@code primefaces.CSP_POLICY} in web.xml); everything else gets it here: answers of the API, among them documents of unknown
 * make, may run and load nothing.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'self'";
    private static final String OWN_PARTS =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        var path = request.getServletPath();
        if (path.startsWith("/api")) {
            response.setHeader("Content-Security-Policy", NOTHING);
            response.setHeader("Cache-Control", "no-store");
        } else if (!path.endsWith(".xhtml") && !path.equals("/"))
            response.setHeader("Content-Security-Policy", OWN_PARTS);
        chain.doFilter(request, response);
    }
}
