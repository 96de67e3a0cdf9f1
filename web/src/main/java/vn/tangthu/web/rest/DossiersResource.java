package vn.tangthu.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.dossier.api.CloseDossier;
import vn.tangthu.dossier.api.DescribeDossier;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierQuery;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.FilePlanning;
import vn.tangthu.dossier.api.UnknownFilePlanException;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** Dossiers (hồ sơ). */
@Path("/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {
    private static final String RETENTION = "retention";

    @Inject
    DossierKeeping keeping;

    @Inject
    DossierReading reading;

    @Inject
    FilePlanning plans;

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    /** Body of a closure; all of it may be left out. */
    public record ClosureJson(LocalDate endDate, String retention) {}

    /** Body of steps that need a reason. */
    public record ReasonJson(String reason) {
        String text() {
            return reason == null ? "" : reason;
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(OpenDossierJson body) {
        if (body == null) throw new BadRequestException("no body");
        var dossier = keeping.open(body.command(this::entryByNotation));
        var location = uri.getAbsolutePathBuilder()
                .path(dossier.id().value().toString())
                .build();
        return Response.created(location)
                .tag(IfMatch.tag(dossier.version()))
                .entity(DossierJson.of(dossier))
                .build();
    }

    @GET
    public PageJson<DossierJson.RowJson> list(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("50") int size) {
        return PageJson.of(
                reading.list(query(), new PageRequest(Optional.ofNullable(after), size)), DossierJson.RowJson::of);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(reading.require(new DossierId(id)));
    }

    /** Values by field name, and {@code retention}; a blank or null value removes a field. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response describe(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version, Map<String, String> body) {
        if (body == null) throw new BadRequestException("no body");
        var changes = new EnumMap<DossierField, String>(DossierField.class);
        body.forEach((name, value) -> {
            if (!name.equals(RETENTION)) changes.put(field(name), value == null ? "" : value);
        });
        return answer(keeping.describe(new DescribeDossier(
                new DossierId(id),
                Optional.of(IfMatch.version(version)),
                changes,
                Optional.ofNullable(body.get(RETENTION)))));
    }

    @POST
    @Path("{id}/closure")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version, String body)
            throws JsonProcessingException {
        var given = body.isBlank()
                ? Optional.<ClosureJson>empty()
                : Optional.ofNullable(JsonConfiguration.mapper().readValue(body, ClosureJson.class));
        var closed = keeping.close(new CloseDossier(
                new DossierId(id),
                Optional.ofNullable(version).map(IfMatch::version),
                given.map(ClosureJson::endDate),
                given.map(ClosureJson::retention)));
        var locale = Messages.locale(request);
        var findings = closed.findings().stream()
                .map(f -> Problem.FindingJson.of(f, locale))
                .toList();
        return Response.ok(DossierJson.of(closed.dossier(), Optional.of(findings)))
                .tag(IfMatch.tag(closed.dossier().version()))
                .build();
    }

    @POST
    @Path("{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") UUID id, ReasonJson body) {
        return answer(keeping.reopen(
                new DossierId(id),
                Optional.ofNullable(body).map(ReasonJson::text).orElse("")));
    }

    private DossierQuery query() {
        var parameters = uri.getQueryParameters();
        try {
            return new DossierQuery(
                    given(parameters.getFirst("state")).map(DossierState::valueOf),
                    given(parameters.getFirst("year")).map(Integer::valueOf),
                    given(parameters.getFirst("unit")).map(text -> new UnitId(UUID.fromString(text))),
                    given(parameters.getFirst("text")),
                    given(parameters.getFirst("submissionDueBy")).map(LocalDate::parse),
                    Boolean.parseBoolean(parameters.getFirst("returned")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequestException("unreadable filter: " + e.getMessage(), e);
        }
    }

    private UUID entryByNotation(String notation) {
        return plans.findEntries(notation).stream()
                .filter(entry -> entry.notation().equalsIgnoreCase(notation.strip()))
                .findFirst()
                .map(entry -> entry.id().value())
                .orElseThrow(() -> new UnknownFilePlanException(notation));
    }

    private static DossierField field(String name) {
        return DossierField.byJsonName(name).orElseThrow(() -> new BadRequestException("no field " + name));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static Response answer(DossierView dossier) {
        return Response.ok(DossierJson.of(dossier))
                .tag(IfMatch.tag(dossier.version()))
                .build();
    }
}
