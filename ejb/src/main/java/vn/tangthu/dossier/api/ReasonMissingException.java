package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The step needs a reason. */
public final class ReasonMissingException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public ReasonMissingException(String step) {
        super(Kind.INVALID, "DOS-011", "no reason given for " + step, Map.of("step", step));
    }
}
