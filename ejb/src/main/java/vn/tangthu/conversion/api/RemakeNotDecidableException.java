package vn.tangthu.conversion.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** It is not better than what is there, or somebody has decided already. */
public final class RemakeNotDecidableException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public RemakeNotDecidableException(RemakeId id) {
        super(Kind.CONFLICT, "CNV-048", "not open for decision: " + id.value(), Map.of());
    }
}
