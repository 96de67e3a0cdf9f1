package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Somebody else changed the thing since the caller read it. */
public final class StaleDossierException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public StaleDossierException(String what, long expected, long actual) {
        super(Kind.STALE, "DOS-003", what + " has version " + actual + ", not " + expected, Map.of("what", what));
    }
}
