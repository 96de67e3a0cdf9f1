package vn.tangthu.intake.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a bulk import. */
public record ImportId(UUID value) {
    public ImportId {
        Objects.requireNonNull(value);
    }
}
