package vn.tangthu.dossier.api;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** The dossier cannot be closed yet; the findings say what is missing. */
public final class DossierNotReadyException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public DossierNotReadyException(String code, List<Finding> findings) {
        super(Kind.FINDINGS, "DOS-004", code + " is not ready: " + findings, Map.of("code", code), findings);
    }
}
