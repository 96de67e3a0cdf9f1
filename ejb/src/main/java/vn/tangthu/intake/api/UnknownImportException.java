package vn.tangthu.intake.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such import, or the caller may not see it. */
public final class UnknownImportException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownImportException(ImportId id) {
        super(
                Kind.NOT_FOUND,
                "INT-001",
                "unknown import " + id.value(),
                Map.of("id", id.value().toString()));
    }
}
