package vn.tangthu.signature.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies a trust anchor. */
public record TrustAnchorId(UUID value) {
    public TrustAnchorId {
        Objects.requireNonNull(value);
    }
}
