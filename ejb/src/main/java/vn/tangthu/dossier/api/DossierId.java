package vn.tangthu.dossier.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a dossier (hồ sơ). */
public record DossierId(UUID value) {
    public DossierId {
        Objects.requireNonNull(value);
    }
}
