package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.preservation.api.EvidenceTrees;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.EvidenceJson.StandingJson;
import vn.tangthu.web.rest.EvidenceJson.TreeJson;
import vn.tangthu.web.rest.EvidenceJson.VerdictJson;

/** Hash trees (cây băm) that prove what is kept. */
@Path("/evidence-trees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
public class EvidenceTreesResource {
    @Inject
    EvidenceTrees trees;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Hash trees, newest first")
    public PageJson<TreeJson> list(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("25") int size) {
        return PageJson.of(trees.list(new PageRequest(Optional.ofNullable(after), size)), TreeJson::of);
    }

    @GET
    @Path("/standing")
    @Operation(summary = "What waits for a hash tree, and why")
    public StandingJson standing() {
        return StandingJson.of(trees.standing());
    }

    @POST
    @Operation(summary = "Builds what waits into a hash tree now")
    public Response build() {
        trees.buildNow();
        return Response.accepted(StandingJson.of(trees.standing())).build();
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "A hash tree")
    public TreeJson tree(@PathParam("number") long number) {
        return TreeJson.of(trees.require(number));
    }

    @GET
    @Path("/{number}/time-stamp")
    @Produces("application/timestamp-token")
    @Operation(summary = "The time stamp token (RFC 3161) of a hash tree, DER")
    public Response timeStamp(@PathParam("number") long number) {
        return Response.ok(trees.timeStamp(number))
                .header("Content-Disposition", ContentResponse.disposition("%08d.tst".formatted(number)))
                .build();
    }

    @POST
    @Path("/{number}/checks")
    @Operation(summary = "Checks a hash tree, its time stamps and its end of the audit trail, all read anew")
    public VerdictJson check(@PathParam("number") long number) {
        return VerdictJson.of(trees.check(number), Messages.locale(request));
    }
}
