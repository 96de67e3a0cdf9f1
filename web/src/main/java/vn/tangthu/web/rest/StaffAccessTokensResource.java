package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.organization.api.AccessTokens;
import vn.tangthu.organization.api.StaffId;

/** Access tokens of an account, for the administrator: those of services, and those that must end. */
@Path("staff/{id}/access-tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access tokens")
public class StaffAccessTokensResource {
    @Inject
    AccessTokens tokens;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "Access tokens of an account, newest first; those ended within 30 days too")
    public AccessTokensOf.TokensJson list(@PathParam("id") UUID id) {
        return owned(id).list();
    }

    @POST
    @NeedsLogin
    @Operation(summary = "Makes an access token for an account; the answer shows it, once. Not with an access token")
    public Response create(@PathParam("id") UUID id, AccessTokensOf.NewToken wanted) {
        return owned(id).create(wanted, uri);
    }

    @DELETE
    @Path("{token}")
    @Operation(summary = "Takes an access token back")
    public void revoke(@PathParam("id") UUID id, @PathParam("token") UUID token) {
        owned(id).revoke(token);
    }

    private AccessTokensOf owned(UUID id) {
        return new AccessTokensOf(tokens, new StaffId(id));
    }
}
