package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The file plan is in force and does not change any more. */
public final class FilePlanInForceException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public FilePlanInForceException(int year) {
        super(
                Kind.CONFLICT,
                "DOS-202",
                "file plan of " + year + " is in force",
                Map.of("year", Integer.toString(year)));
    }
}
