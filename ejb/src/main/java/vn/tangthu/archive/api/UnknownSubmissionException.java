package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such submission for this caller. */
public final class UnknownSubmissionException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownSubmissionException(String what) {
        super(Kind.NOT_FOUND, "ARC-001", "unknown or not visible: " + what, Map.of("what", what));
    }
}
