package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The dossier was submitted before and not returned. */
public final class AlreadySubmittedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public AlreadySubmittedException(String dossierCode) {
        super(Kind.CONFLICT, "ARC-003", dossierCode + " is submitted already", Map.of("code", dossierCode));
    }
}
