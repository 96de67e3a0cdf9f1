package vn.tangthu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.tangthu.audit.api.SecurityTrail;
import vn.tangthu.organization.api.AccessTokenLogin;

/**
 * Lets in who shows an access token. A request that names the scheme is judged by its token alone: one that does not hold is refused,
 * whatever session the request brings besides; one that holds makes its owner the caller.
 */
public class BearerAuthentication extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final String CHALLENGE = "Bearer realm=\"TangThu\"";

    @Inject
    transient AccessTokenLogin tokens;

    @Inject
    transient HouseIdentities identities;

    @Inject
    transient SecurityTrail trail;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var shown = BearerToken.of(request);
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var token = shown.get().text();
        var identity = tokens.owner(token).flatMap(identities::find);
        if (identity.isEmpty()) {
            trail.recordFailedLogin("");
            response.setHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
            Refusals.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "WEB-004");
            return;
        }
        var owner = identity.get();
        owner.run(() -> {
            tokens.noteUse(token);
            chain.doFilter(new BearerRequest(request, owner), response);
        });
    }
}
