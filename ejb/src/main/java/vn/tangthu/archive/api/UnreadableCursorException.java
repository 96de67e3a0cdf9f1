package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The cursor did not come from the page before. */
public final class UnreadableCursorException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnreadableCursorException(String cursor) {
        super(Kind.INVALID, "ARC-010", "not a cursor: " + cursor, Map.of("cursor", cursor));
    }
}
