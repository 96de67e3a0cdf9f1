package vn.tangthu.platform;

import java.util.Map;

/** The cursor did not come from the page before. */
public final class UnreadableCursorException extends RecordsException {
    private static final long serialVersionUID = 1L;

    UnreadableCursorException(String cursor) {
        super(Kind.INVALID, "PLT-001", "not a cursor: " + cursor, Map.of("cursor", cursor));
    }
}
