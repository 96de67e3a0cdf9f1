package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The query finds nothing, or cannot. */
public final class InvalidSelectionException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public InvalidSelectionException(String reason) {
        super(Kind.INVALID, "CNV-043", reason, Map.of());
    }
}
