package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Secret dossiers never enter the system. */
public final class SecretDossierException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public SecretDossierException(String mark) {
        super(Kind.INVALID, "DOS-010", "secret dossiers are refused: " + mark, Map.of("mark", mark));
    }
}
