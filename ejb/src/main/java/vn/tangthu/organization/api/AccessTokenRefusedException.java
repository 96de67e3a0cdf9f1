package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** An access token cannot be made so. */
public final class AccessTokenRefusedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    private AccessTokenRefusedException(Kind kind, String code, String message, Map<String, String> arguments) {
        super(kind, code, message, arguments);
    }

    /** Its last day is over, or further away than allowed. */
    public static AccessTokenRefusedException lastDay(LocalDate lastDay, LocalDate latest) {
        return new AccessTokenRefusedException(
                Kind.INVALID,
                "ORG-015",
                "last day " + lastDay + " of an access token, latest " + latest,
                Map.of("lastDay", lastDay.toString(), "latest", latest.toString()));
    }

    /** The account has as many as it may have. */
    public static AccessTokenRefusedException tooMany(String username) {
        return new AccessTokenRefusedException(
                Kind.CONFLICT,
                "ORG-016",
                username + " has too many access tokens",
                Map.of("username", username, "most", Integer.toString(AccessTokens.MOST_ACTIVE)));
    }
}
