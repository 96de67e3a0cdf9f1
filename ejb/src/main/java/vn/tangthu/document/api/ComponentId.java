package vn.tangthu.document.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies one file of a document (tệp tin). */
public record ComponentId(UUID value) {
    public ComponentId {
        Objects.requireNonNull(value);
    }
}
