package vn.tangthu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;

/** Where a request comes from. */
final class ClientAddress {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.\\[\\]]{2,56}");

    private ClientAddress() {}

    /** Who holds the connection. */
    static String direct(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    /**
     * Who held the connection to the proxy: the last address of {@code X-Forwarded-For}. What stands before it is what the client
     * itself has sent, and may be forged; the server's own reading takes the first.
     */
    static String behindProxy(HttpServletRequest request) {
        var chain = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        var last = chain.substring(chain.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : direct(request);
    }
}
