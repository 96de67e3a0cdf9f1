package vn.tangthu.conversion.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies one file in a re-conversion campaign. */
public record RemakeId(UUID value) {
    public RemakeId {
        Objects.requireNonNull(value);
    }
}
