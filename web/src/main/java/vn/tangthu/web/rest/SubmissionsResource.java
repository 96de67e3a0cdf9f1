package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.archive.api.AcceptSubmission;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.DossierSubmission;
import vn.tangthu.archive.api.ReturnSubmission;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.SubmissionState;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** Submissions to the agency archive and the archivist's decision on them. */
@Path("/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "submissions")
public class SubmissionsResource {

    /** Why a dossier is given back. */
    public record ReturnReason(String reason) {}

    @Inject
    DossierSubmission submission;

    @Inject
    ArchiveReading reading;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Submissions the caller may see, newest first")
    public PageJson<SubmissionJson.Row> submissions(
            @QueryParam("state") String state,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        var page = new PageRequest(Optional.ofNullable(after), size);
        return PageJson.of(
                reading.submissions(Optional.ofNullable(state).map(SubmissionsResource::state), page),
                SubmissionJson.Row::of);
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Number of submissions by state, each counted up to a thousand")
    public Map<String, CountJson> counts() {
        return reading.counts().byState().entrySet().stream()
                .collect(Collectors.toMap(count -> count.getKey().name(), count -> CountJson.of(count.getValue())));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A submission with the report of its checks")
    public Response submission(@PathParam("id") UUID id) {
        return response(reading.requireSubmission(new SubmissionId(id)));
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "The archivist accepts; 422 with findings while errors stand")
    public Response accept(@PathParam("id") UUID id) {
        return response(submission.accept(new AcceptSubmission(new SubmissionId(id), expected())));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The archivist gives the dossier back with a reason")
    public Response giveBack(@PathParam("id") UUID id, ReturnReason body) {
        var reason = Optional.ofNullable(body).map(ReturnReason::reason).orElse("");
        return response(submission.giveBack(new ReturnSubmission(new SubmissionId(id), reason, expected())));
    }

    /** The version the decision rests on, when the caller names one. */
    private Optional<Long> expected() {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .map(IfMatch::version);
    }

    private Response response(SubmissionView view) {
        return Response.ok(SubmissionJson.of(view, Messages.locale(request)))
                .tag(IfMatch.tag(view.version()))
                .build();
    }

    private static SubmissionState state(String name) {
        return Arrays.stream(SubmissionState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("no state " + name));
    }
}
