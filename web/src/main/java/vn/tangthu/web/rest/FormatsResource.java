package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.document.api.FormatHoldings;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** What is kept, by format. */
@Path("/formats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "formats")
public class FormatsResource {
    @Inject
    FormatHoldings formats;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Formats of the files the caller may see, those at risk first; level narrows them")
    public List<FormatJson.HoldingJson> holdings(@QueryParam("level") FormatLevel level) {
        return formats.holdings().stream()
                .filter(held -> level == null || held.assessment().level() == level)
                .map(held -> FormatJson.HoldingJson.of(held, Messages.locale(request)))
                .toList();
    }

    @GET
    @Path("/files")
    @Operation(summary = "Files of one format, newest first; pronom is left out for files that were not identified")
    public PageJson<FormatJson.FileJson> files(
            @QueryParam("mediaType") @DefaultValue("") String mediaType,
            @QueryParam("pronom") @DefaultValue("") String pronom,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        var page = new PageRequest(Optional.ofNullable(after), size);
        return PageJson.of(formats.files(mediaType, pronom, page), FormatJson.FileJson::of);
    }

    @POST
    @Path("/identifications")
    @Operation(summary = "Find the formats of all files again, by the signatures of today", description = "Queued.")
    public Response identifyAgain() {
        formats.identifyAgain();
        return Response.accepted().build();
    }
}
