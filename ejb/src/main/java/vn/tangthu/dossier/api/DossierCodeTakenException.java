package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Another dossier has the code. */
public final class DossierCodeTakenException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public DossierCodeTakenException(String code) {
        super(Kind.CONFLICT, "DOS-007", "taken: " + code, Map.of("code", code));
    }
}
