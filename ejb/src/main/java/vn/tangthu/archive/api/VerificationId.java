package vn.tangthu.archive.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies one verification of an archived dossier. */
public record VerificationId(UUID value) {
    public VerificationId {
        Objects.requireNonNull(value);
    }
}
