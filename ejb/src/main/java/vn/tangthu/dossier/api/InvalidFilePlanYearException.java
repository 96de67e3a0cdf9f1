package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** No year a file plan can be for. */
public final class InvalidFilePlanYearException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public InvalidFilePlanYearException(int year, int earliest, int latest) {
        super(
                Kind.INVALID,
                "DOS-205",
                "no file plan for " + year,
                Map.of(
                        "year", Integer.toString(year),
                        "earliest", Integer.toString(earliest),
                        "latest", Integer.toString(latest)));
    }
}
