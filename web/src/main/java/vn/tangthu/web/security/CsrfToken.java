package vn.tangthu.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The session's secret, which a page hands to its own scripts and no other site can read. Pages write it as {@code <meta
 * name="csrf-token" content="#{csrf.token}"/>}, scripts send it as header {@value #HEADER}, plain forms as field {@value #FIELD}.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {
    static final String HEADER = "X-CSRF-Token";
    static final String FIELD = "csrf";

    private static final String ATTRIBUTE = "vn.tangthu.csrf";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Object LOCK = new Object();

    @Inject
    HttpServletRequest request;

    public String getToken() {
        return of(request.getSession());
    }

    static String of(HttpSession session) {
        synchronized (LOCK) {
            if (session.getAttribute(ATTRIBUTE) instanceof String known) return known;
            var secret = new byte[BYTES];
            RANDOM.nextBytes(secret);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            session.setAttribute(ATTRIBUTE, token);
            return token;
        }
    }

    static boolean matches(HttpSession session, String given) {
        if (session == null || given == null) return false;
        return MessageDigest.isEqual(
                of(session).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
