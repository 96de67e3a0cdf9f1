package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignReading;
import vn.tangthu.conversion.api.ComparedWith;
import vn.tangthu.conversion.api.ConversionCampaigns;
import vn.tangthu.conversion.api.NoRemakeNamedException;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.conversion.api.PageSide;
import vn.tangthu.conversion.api.RemakeChoice;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** Re-conversion campaigns (đợt chuyển đổi lại) of the caller's agency. */
@Path("/conversion-campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conversion campaigns")
public class ConversionCampaignsResource {
    /** What is to be remade, and why. */
    public record NewCampaign(CampaignJson.QueryJson query, String reason) {}

    /**
     * Which files are decided on.
     *
     * @param all {@code true} for all that are better and not decided yet; then none is named
     */
    public record Decision(Boolean all, List<UUID> items) {
        /** @throws NoRemakeNamedException none, or not clearly which */
        RemakeChoice choice() {
            var named = Optional.ofNullable(items).orElse(List.of());
            if (Boolean.TRUE.equals(all) && named.isEmpty()) return new RemakeChoice.All();
            if (Boolean.TRUE.equals(all) || named.stream().anyMatch(Objects::isNull))
                throw new NoRemakeNamedException();
            return new RemakeChoice.Named(named.stream().map(RemakeId::new).collect(Collectors.toSet()));
        }
    }

    /** How many files a query finds. */
    public record Found(long files) {}

    /** A page that is to be drawn. */
    public static class WantedPage {
        @PathParam("page")
        int page;

        @PathParam("side")
        PageSide side;

        @QueryParam("with")
        @DefaultValue("CURRENT")
        ComparedWith with;
    }

    @Inject
    ConversionCampaigns campaigns;

    @Inject
    CampaignReading reading;

    @Inject
    PageComparing pages;

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Makes the renditions of all files anew that a query finds; the current ones stay until the new are accepted")
    public Response start(NewCampaign body) {
        var wanted = Given.field("query", Given.field("query and reason", body).query());
        var reason = Optional.ofNullable(body.reason()).orElse("");
        var view = campaigns.start(wanted.query(), reason);
        var location =
                uri.getAbsolutePathBuilder().path(view.id().value().toString()).build();
        return Response.created(location).entity(CampaignJson.of(view)).build();
    }

    @POST
    @Path("counts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many files a query finds")
    public Found count(CampaignJson.QueryJson query) {
        return new Found(campaigns.count(Given.field("query", query).query()));
    }

    @GET
    @Operation(summary = "Campaigns of the caller's agency, newest first")
    public PageJson<CampaignJson> list(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("50") int size) {
        return PageJson.of(reading.list(page(after, size)), CampaignJson::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "State and gain of a campaign")
    public CampaignJson get(@PathParam("id") UUID id) {
        var campaign = new CampaignId(id);
        return CampaignJson.of(reading.require(campaign), Optional.of(reading.gain(campaign)));
    }

    @GET
    @Path("{id}/items")
    @Operation(summary = "Files of a campaign in the order in which they were chosen")
    public PageJson<CampaignJson.ItemJson> items(
            @PathParam("id") UUID id,
            @QueryParam("outcome") String outcome,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        var locale = Messages.locale(request);
        return PageJson.of(
                reading.remakes(new CampaignId(id), outcome(outcome), page(after, size)),
                view -> CampaignJson.ItemJson.of(view, locale));
    }

    @GET
    @Path("{id}/items/{item}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The rendition made anew, while nobody has decided on it; single ranges are served")
    public Response content(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        var campaign = new CampaignId(id);
        var remake = new RemakeId(item);
        var content = request.getHeader("Range") == null
                ? reading.open(campaign, remake)
                : reading.openPart(campaign, remake);
        return ContentResponse.of(content, request);
    }

    @GET
    @Path("{id}/items/{item}/pages/{page}/{side}")
    @Produces("image/png")
    @Operation(
            summary =
                    "A page of the rendition made anew (AFTER) or of what it is compared with (BEFORE) as a picture, differences marked")
    public Response page(@PathParam("id") UUID id, @PathParam("item") UUID item, @BeanParam WantedPage wanted) {
        var compared = pages.compare(new CampaignId(id), new RemakeId(item), wanted.with, wanted.page);
        return PagePicture.of(compared, wanted.side);
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accepts renditions made anew; they are put in place soon after")
    public CampaignJson accept(@PathParam("id") UUID id, Decision body) {
        return CampaignJson.of(campaigns.accept(new CampaignId(id), choice(body)));
    }

    @POST
    @Path("{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rejects renditions made anew; those that are there stay")
    public CampaignJson reject(@PathParam("id") UUID id, Decision body) {
        return CampaignJson.of(campaigns.reject(new CampaignId(id), choice(body)));
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Begins no further file")
    public CampaignJson stop(@PathParam("id") UUID id) {
        return CampaignJson.of(campaigns.stop(new CampaignId(id)));
    }

    @POST
    @Path("{id}/resumption")
    @Operation(summary = "Goes on with a campaign that somebody or a fault has stopped")
    public CampaignJson resume(@PathParam("id") UUID id) {
        return CampaignJson.of(campaigns.resume(new CampaignId(id)));
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "Rejects what is not decided and ends a campaign that is stopped or remade")
    public CampaignJson end(@PathParam("id") UUID id) {
        return CampaignJson.of(campaigns.end(new CampaignId(id)));
    }

    private static RemakeChoice choice(Decision body) {
        return Optional.ofNullable(body).map(Decision::choice).orElseThrow(NoRemakeNamedException::new);
    }

    private static Optional<RemakeOutcome> outcome(String name) {
        if (name == null) return Optional.empty();
        return Optional.of(Arrays.stream(RemakeOutcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("no outcome " + name)));
    }

    private static PageRequest page(String after, int size) {
        return new PageRequest(Optional.ofNullable(after), size);
    }
}
