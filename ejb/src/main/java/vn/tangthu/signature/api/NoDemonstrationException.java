package vn.tangthu.signature.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Only a demonstration has samples. */
public final class NoDemonstrationException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public NoDemonstrationException() {
        super(Kind.NOT_FOUND, "SIG-046", "this is no demonstration", Map.of());
    }
}
