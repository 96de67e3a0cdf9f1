package vn.tangthu.intake.internal;

import java.io.IOException;
import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The house's own disk fails or is full; says nothing of the package, whose import waits and goes on later. */
final class StorageFailedException extends RecordsException {
    private static final long serialVersionUID = 1L;

    StorageFailedException(IOException cause) {
        super(Kind.UNAVAILABLE, "INT-008", cause.toString(), Map.of());
        initCause(cause);
    }
}
