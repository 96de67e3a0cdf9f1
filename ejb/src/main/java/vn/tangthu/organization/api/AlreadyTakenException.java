package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A code, abbreviation or login name is already somebody else's. */
public final class AlreadyTakenException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public AlreadyTakenException(String field, String value) {
        super(
                Kind.CONFLICT,
                "ORG-005",
                field + " " + value + " is already taken",
                Map.of("field", field, "value", value));
    }
}
