package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The submission changed since the caller read it. */
public final class StaleSubmissionException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public StaleSubmissionException(String code, long expected, long actual) {
        super(Kind.STALE, "ARC-005", code + " has version " + actual + ", not " + expected, Map.of("code", code));
    }
}
