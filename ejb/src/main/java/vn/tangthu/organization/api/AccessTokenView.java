package vn.tangthu.organization.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An access token as it is listed; nothing of the token itself.
 *
 * @param name what it is for, in its owner's words
 * @param createdBy login name of its owner or of an administrator
 * @param lastDay it lets its holder in up to the end of this day, in Vietnam
 * @param lastUsedOn empty when it was never used
 */
public record AccessTokenView(
        AccessTokenId id,
        String name,
        Instant createdAt,
        String createdBy,
        LocalDate lastDay,
        Optional<LocalDate> lastUsedOn,
        AccessTokenState state) {}
