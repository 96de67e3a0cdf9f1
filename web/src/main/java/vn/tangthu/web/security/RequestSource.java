package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a browser says of where a request comes from; other programs say nothing. */
record RequestSource(HttpServletRequest request) {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /**
     * Whether another site made the browser send it. Credentials do not speak against that: a browser that was once given a name
     * and a password for HTTP Basic sends them along by itself.
     */
    boolean isAnotherSite() {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !OWN.contains(site);
        var origin = request.getHeader("Origin");
        return origin != null && !authority(origin).equals(request.getHeader("Host"));
    }

    boolean isBrowser() {
        var accept = request.getHeader("Accept");
        return request.getHeader("Sec-Fetch-Mode") != null || accept != null && accept.contains("text/html");
    }

    /** The scheme is left out: behind a proxy that ends TLS it is not the one the browser used. */
    private static String authority(String origin) {
        return origin.replaceFirst("^[a-z]+://", "");
    }
}
