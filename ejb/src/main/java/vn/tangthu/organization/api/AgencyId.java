package vn.tangthu.organization.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies an agency (cơ quan). */
public record AgencyId(UUID value) {
    public AgencyId {
        Objects.requireNonNull(value);
    }
}
