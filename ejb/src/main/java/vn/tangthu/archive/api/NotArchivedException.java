package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no archived dossier for this caller. */
public final class NotArchivedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public NotArchivedException(String what) {
        super(Kind.NOT_FOUND, "ARC-007", "not archived or not visible: " + what, Map.of("what", what));
    }
}
