package vn.tangthu.organization.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a member of staff (cán bộ, công chức, viên chức). */
public record StaffId(UUID value) {
    public StaffId {
        Objects.requireNonNull(value);
    }
}
