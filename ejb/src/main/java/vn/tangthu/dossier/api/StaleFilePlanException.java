package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The file plan or one of its entries was changed since it was read. */
public final class StaleFilePlanException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public StaleFilePlanException(int year, long expected, long actual) {
        super(
                Kind.STALE,
                "DOS-206",
                "file plan of " + year + " has version " + actual + ", not " + expected,
                Map.of("year", Integer.toString(year)));
    }
}
