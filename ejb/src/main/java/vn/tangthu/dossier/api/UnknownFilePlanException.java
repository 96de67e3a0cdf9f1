package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such file plan or entry for this caller, or it is not in the state needed. */
public final class UnknownFilePlanException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownFilePlanException(String what) {
        super(Kind.NOT_FOUND, "DOS-201", "unknown file plan or entry: " + what, Map.of("what", what));
    }
}
