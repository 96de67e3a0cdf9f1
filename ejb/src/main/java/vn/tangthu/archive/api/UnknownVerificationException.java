package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such verification of the dossier for this caller. */
public final class UnknownVerificationException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownVerificationException(String what) {
        super(Kind.NOT_FOUND, "ARC-008", "unknown verification: " + what, Map.of("what", what));
    }
}
