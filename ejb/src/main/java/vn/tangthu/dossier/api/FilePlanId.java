package vn.tangthu.dossier.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a file plan (danh mục hồ sơ) of one agency and year. */
public record FilePlanId(UUID value) {

    public FilePlanId {
        Objects.requireNonNull(value);
    }
}
