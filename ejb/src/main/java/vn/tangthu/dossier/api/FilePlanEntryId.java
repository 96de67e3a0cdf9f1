package vn.tangthu.dossier.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies one entry of a file plan. */
public record FilePlanEntryId(UUID value) {

    public FilePlanEntryId {
        Objects.requireNonNull(value);
    }
}
