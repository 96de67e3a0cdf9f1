package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such dossier for this caller. */
public final class UnknownDossierException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownDossierException(String what) {
        super(Kind.NOT_FOUND, "DOS-001", "unknown or not visible: " + what, Map.of("what", what));
    }
}
