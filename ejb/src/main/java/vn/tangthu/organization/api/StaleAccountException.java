package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Somebody else changed the entry since the caller read it. */
public final class StaleAccountException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public StaleAccountException(String username, long version) {
        super(
                Kind.STALE,
                "ORG-007",
                "account " + username + " is at version " + version,
                Map.of("username", username, "version", Long.toString(version)));
    }
}
