package vn.tangthu.organization.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a unit of an agency (đơn vị). */
public record UnitId(UUID value) {
    public UnitId {
        Objects.requireNonNull(value);
    }
}
