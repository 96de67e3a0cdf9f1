package vn.tangthu.document.api;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** Values that break the field rules; one finding per field. */
public final class InvalidMetadataException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public InvalidMetadataException(List<Finding> findings) {
        super(Kind.INVALID, "DOC-003", "metadata break the field rules: " + findings, Map.of(), findings);
    }
}
