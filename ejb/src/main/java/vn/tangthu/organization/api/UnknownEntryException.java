package vn.tangthu.organization.api;

import java.util.Map;
import java.util.UUID;
import vn.tangthu.platform.RecordsException;

/** There is no such unit, account or province. */
public final class UnknownEntryException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownEntryException(String kind, UUID id) {
        super(Kind.NOT_FOUND, "ORG-006", "no " + kind + " " + id, Map.of("kind", kind, "id", id.toString()));
    }
}
