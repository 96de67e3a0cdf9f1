package vn.tangthu.dossier.internal;

import java.util.UUID;
import vn.tangthu.dossier.api.UnreadableCursorException;

/** Cursors of lists, as they come back from the caller. */
final class Cursors {
    private Cursors() {}

    static int ordinal(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new UnreadableCursorException(cursor);
        }
    }

    static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCursorException(cursor);
        }
    }
}
