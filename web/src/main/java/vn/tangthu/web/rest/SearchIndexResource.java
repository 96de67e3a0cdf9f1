package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.search.api.RebuildProgress;
import vn.tangthu.search.api.SearchIndex;

/** Care of the search index, for administrators. */
@Path("search/rebuilds")
@Tag(name = "search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchIndexResource {
    @Inject
    SearchIndex index;

    @Context
    UriInfo address;

    @POST
    @Operation(summary = "Rebuild the search index", description = "Queued; searching goes on meanwhile.")
    public Response rebuild() {
        return Response.created(address.getAbsolutePathBuilder().path("last").build())
                .entity(index.rebuild())
                .build();
    }

    @GET
    @Path("last")
    @Operation(summary = "Progress of the last rebuild")
    public RebuildProgress last() {
        return index.lastRebuild().orElseThrow(NotFoundException::new);
    }
}
