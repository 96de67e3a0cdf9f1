package vn.tangthu.web.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AccessTokenView;
import vn.tangthu.organization.api.NewAccessToken;

/**
 * An access token in the API.
 *
 * @param token only in the answer to its making
 */
public record AccessTokenJson(
        UUID id,
        String name,
        String state,
        LocalDate lastDay,
        Optional<LocalDate> lastUsedOn,
        Instant createdAt,
        String createdBy,
        Optional<String> token) {
    static AccessTokenJson of(NewAccessToken made) {
        return of(made.view(), Optional.of(made.token()));
    }

    static AccessTokenJson of(AccessTokenView view) {
        return of(view, Optional.empty());
    }

    private static AccessTokenJson of(AccessTokenView view, Optional<String> token) {
        return new AccessTokenJson(
                view.id().value(),
                view.name(),
                view.state().name(),
                view.lastDay(),
                view.lastUsedOn(),
                view.createdAt(),
                view.createdBy(),
                token);
    }

    @Override
    public String toString() {
        return "AccessTokenJson[id=" + id + "]";
    }
}
