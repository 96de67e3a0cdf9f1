package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.FilePlanning;
import vn.tangthu.dossier.api.InvalidFilePlanException;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** File plans (danh mục hồ sơ) of the caller's agency. */
@Path("/file-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilePlansResource {
    @Inject
    FilePlanning plans;

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    /** Body that asks for a draft. */
    public record DraftJson(int year) {}

    @GET
    public List<FilePlanJson> list() {
        return plans.plans().stream().map(FilePlanJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(DraftJson body) {
        return created(plans.draft(body == null ? 0 : body.year()));
    }

    /** Part {@code file}: .xlsx or .csv; replaces the draft of the year, wholly or (422) not at all. */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importDraft(@QueryParam("year") int year, List<EntityPart> parts) {
        var file = file(parts);
        var result = plans.importDraft(year, name(file), file.getContent());
        if (result.plan().isEmpty()) throw new InvalidFilePlanException(result.findings());
        return Response.status(Response.Status.CREATED)
                .entity(FilePlanJson.ImportJson.of(result, Messages.locale(request)))
                .location(uri.getBaseUriBuilder()
                        .path(FilePlansResource.class)
                        .path(result.plan().orElseThrow().id().value().toString())
                        .build())
                .build();
    }

    /** Part {@code file}: says what an import would find; changes nothing. */
    @POST
    @Path("previews")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public FilePlanJson.ImportJson preview(@QueryParam("year") int year, List<EntityPart> parts) {
        var file = file(parts);
        var result = plans.preview(year, name(file), file.getContent());
        return FilePlanJson.ImportJson.of(result, Messages.locale(request));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(plans.require(new FilePlanId(id)));
    }

    @GET
    @Path("{id}/entries")
    public PageJson<FilePlanJson.EntryJson> entries(
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("200") int size) {
        return PageJson.of(
                plans.entries(new FilePlanId(id), new PageRequest(Optional.ofNullable(after), size)),
                FilePlanJson.EntryJson::of);
    }

    @POST
    @Path("{id}/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") UUID id, FilePlanJson.LineJson body) {
        var entry = plans.addEntry(new FilePlanId(id), required(body).line());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(entry.id().value().toString())
                        .build())
                .entity(FilePlanJson.EntryJson.of(entry))
                .build();
    }

    @PUT
    @Path("{id}/entries/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    public FilePlanJson.EntryJson change(@PathParam("entry") UUID entry, FilePlanJson.LineJson body) {
        return FilePlanJson.EntryJson.of(
                plans.changeEntry(new FilePlanEntryId(entry), required(body).line()));
    }

    @DELETE
    @Path("{id}/entries/{entry}")
    public void remove(@PathParam("entry") UUID entry) {
        plans.removeEntry(new FilePlanEntryId(entry));
    }

    @POST
    @Path("{id}/approval")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(
                plans.approve(new FilePlanId(id), Optional.ofNullable(version).map(IfMatch::version)));
    }

    private Response created(FilePlanView plan) {
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(plan.id().value().toString())
                        .build())
                .tag(IfMatch.tag(plan.version()))
                .entity(FilePlanJson.of(plan))
                .build();
    }

    private static Response answer(FilePlanView plan) {
        return Response.ok(FilePlanJson.of(plan))
                .tag(IfMatch.tag(plan.version()))
                .build();
    }

    private static EntityPart file(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("no part named file"));
    }

    private static String name(EntityPart file) {
        return file.getFileName().orElse("");
    }

    private static FilePlanJson.LineJson required(FilePlanJson.LineJson body) {
        if (body == null) throw new BadRequestException("no body");
        return body;
    }
}
