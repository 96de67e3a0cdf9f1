package vn.tangthu.organization.api;

import java.util.Objects;
import java.util.UUID;

/** Identifies an access token; not the token itself. */
public record AccessTokenId(UUID value) {
    public AccessTokenId {
        Objects.requireNonNull(value);
    }
}
