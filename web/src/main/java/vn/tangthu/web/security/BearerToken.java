package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The access token that a request shows (RFC 6750 section 2.1); never in the address, where logs would keep it. */
record BearerToken(String text) {
    private static final Pattern HEADER = Pattern.compile("(?i)bearer(?:\\s+(.*))?");

    /** Whatever follows the scheme, also when it cannot be a token: who names the scheme is judged by it. */
    static Optional<BearerToken> of(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null) return Optional.empty();
        var matcher = HEADER.matcher(header.strip());
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new BearerToken(matcher.group(1) == null ? "" : matcher.group(1)));
    }
}
