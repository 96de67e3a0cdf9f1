package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A dossier without documents is not taken. */
public final class EmptyDossierException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public EmptyDossierException(String dossierCode) {
        super(Kind.CONFLICT, "ARC-009", dossierCode + " holds no document", Map.of("code", dossierCode));
    }
}
