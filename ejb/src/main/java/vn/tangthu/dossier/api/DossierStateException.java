package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The state of the dossier does not allow the step. */
public final class DossierStateException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public DossierStateException(String code, DossierState state, DossierState needed) {
        super(
                Kind.CONFLICT,
                "DOS-002",
                code + " is " + state + ", must be " + needed,
                Map.of("code", code, "state", state.name(), "needed", needed.name()));
    }
}
