package vn.tangthu.organization.internal;

import java.security.SecureRandom;
import java.util.Base64;
import vn.tangthu.platform.TextDigest;

/**
 * Access tokens as text. 256 random bits cannot be guessed, so a plain digest keeps them as well as a slow one, and costs nothing;
 * the prefix lets tools that look for secrets in sources and logs find them.
 */
final class TokenText {
    private static final String PREFIX = "tt_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static String next() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String digest(String token) {
        return TextDigest.sha256(token);
    }
}
