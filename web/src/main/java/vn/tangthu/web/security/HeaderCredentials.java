package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Who a request says it is by its {@code Authorization} header; whether that is true, the server's security tells.
 *
 * @param username login name; empty for other schemes than Basic and for a header that is none
 */
record HeaderCredentials(String username) {
    /** Whether the server's security took the caller from such a header; one that is merely there proves nobody. */
    static boolean establishedCaller(HttpServletRequest request) {
        var scheme = request.getAuthType();
        return HttpServletRequest.BASIC_AUTH.equals(scheme) || BearerRequest.SCHEME.equals(scheme);
    }

    static Optional<HeaderCredentials> of(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header == null ? Optional.empty() : Optional.of(new HeaderCredentials(username(header)));
    }

    private static String username(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith("basic ")) return "";
        try {
            var decoded = Base64.getDecoder()
                    .decode(header.substring("basic ".length()).strip());
            return new String(decoded, StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
