package vn.tangthu.organization.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no such agency. */
public final class UnknownAgencyException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public UnknownAgencyException(AgencyId id) {
        super(
                Kind.NOT_FOUND,
                "ORG-001",
                "no agency " + id.value(),
                Map.of("agency", id.value().toString()));
    }
}
