package vn.tangthu.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AccessTokenId;
import vn.tangthu.organization.api.AccessTokens;
import vn.tangthu.organization.api.CreateAccessToken;
import vn.tangthu.organization.api.StaffId;

/** The access tokens of one account in the API. */
record AccessTokensOf(AccessTokens tokens, StaffId owner) {
    /** A token as it is asked for. */
    public record NewToken(String name, Optional<LocalDate> lastDay) {
        public NewToken {
            lastDay = lastDay == null ? Optional.empty() : lastDay;
        }
    }

    /** All that are listed. */
    public record TokensJson(List<AccessTokenJson> items) {}

    TokensJson list() {
        return new TokensJson(
                tokens.list(owner).stream().map(AccessTokenJson::of).toList());
    }

    Response create(NewToken wanted, UriInfo uri) {
        var made = tokens.create(owner, new CreateAccessToken(wanted.name(), wanted.lastDay()));
        var location = uri.getAbsolutePathBuilder()
                .path(made.view().id().value().toString())
                .build();
        return Response.created(location).entity(AccessTokenJson.of(made)).build();
    }

    void revoke(UUID token) {
        tokens.revoke(owner, new AccessTokenId(token));
    }
}
