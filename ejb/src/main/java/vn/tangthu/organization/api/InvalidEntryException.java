package vn.tangthu.organization.api;

import java.util.Map;
import java.util.Objects;
import vn.tangthu.platform.RecordsException;

/** A field of an agency, unit or account is empty, too long or not of its form. */
public final class InvalidEntryException extends RecordsException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 50;

    public InvalidEntryException(String field, String value) {
        super(
                Kind.INVALID,
                "ORG-003",
                "invalid " + field + ": " + shown(value),
                Map.of("field", field, "value", shown(value)));
    }

    private static String shown(String value) {
        var text = Objects.requireNonNullElse(value, "");
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
