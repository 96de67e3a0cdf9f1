package vn.tangthu.document.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a document (văn bản, tài liệu). */
public record DocumentId(UUID value) {
    public DocumentId {
        Objects.requireNonNull(value);
    }
}
