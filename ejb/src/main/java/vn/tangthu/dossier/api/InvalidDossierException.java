package vn.tangthu.dossier.api;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** Values that break the field rules; one finding per field. */
public final class InvalidDossierException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public InvalidDossierException(List<Finding> findings) {
        super(Kind.INVALID, "DOS-005", "values break the field rules: " + findings, Map.of(), findings);
    }
}
