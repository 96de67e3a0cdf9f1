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
import vn.tangthu.organization.api.OrganizationDirectory;

/** The caller's own access tokens. */
@Path("me/access-tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access tokens")
public class MyAccessTokensResource {
    @Inject
    OrganizationDirectory directory;

    @Inject
    AccessTokens tokens;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "The caller's access tokens, newest first; those ended within 30 days too")
    public AccessTokensOf.TokensJson list() {
        return own().list();
    }

    @POST
    @NeedsLogin
    @Operation(summary = "Makes an access token; the answer shows it, once. Not with an access token")
    public Response create(AccessTokensOf.NewToken wanted) {
        return own().create(wanted, uri);
    }

    @DELETE
    @Path("{token}")
    @Operation(summary = "Takes an access token back")
    public void revoke(@PathParam("token") UUID token) {
        own().revoke(token);
    }

    private AccessTokensOf own() {
        return new AccessTokensOf(tokens, directory.requireCurrentStaff().id());
    }
}
