package vn.tangthu.archive.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a submission (lần nộp lưu). */
public record SubmissionId(UUID value) {
    public SubmissionId {
        Objects.requireNonNull(value);
    }
}
