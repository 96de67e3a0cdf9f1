package vn.tangthu.dossier.api;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** Entries that break the rules; one finding per row and column. */
public final class InvalidFilePlanException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public InvalidFilePlanException(List<Finding> findings) {
        super(
                Kind.FINDINGS,
                "DOS-203",
                "file plan refused: " + findings,
                Map.of("count", Integer.toString(findings.size())),
                findings);
    }
}
