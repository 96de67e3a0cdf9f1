package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The change would leave the installation without an active administrator. */
public final class LastAdministratorException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public LastAdministratorException(String username) {
        super(Kind.CONFLICT, "ORG-008", username + " is the last active administrator", Map.of("username", username));
    }
}
