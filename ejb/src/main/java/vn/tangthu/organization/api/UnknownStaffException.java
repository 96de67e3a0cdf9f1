package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The caller is authenticated but has no entry as a member of staff. */
public final class UnknownStaffException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownStaffException(String username) {
        super(Kind.FORBIDDEN, "ORG-002", "no staff entry for " + username, Map.of("username", username));
    }
}
