package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.DossierSubmission;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.web.messages.Messages;

/** Submissions of one dossier. */
@Path("/dossiers/{id}/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "submissions")
public class DossierSubmissionsResource {
    @Inject
    DossierSubmission submission;

    @Inject
    ArchiveReading reading;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uris;

    @POST
    @Operation(summary = "Submits a closed dossier to the agency archive; the checks begin")
    public Response submit(@PathParam("id") UUID id) {
        var submitted = submission.submit(new DossierId(id));
        var location = uris.getBaseUriBuilder()
                .path("submissions")
                .path(submitted.id().value().toString())
                .build();
        return Response.created(location)
                .tag(IfMatch.tag(submitted.version()))
                .entity(SubmissionJson.of(submitted, Messages.locale(request)))
                .build();
    }

    @GET
    @Operation(summary = "Submissions of the dossier, newest first")
    public List<SubmissionJson.Row> submissions(@PathParam("id") UUID id) {
        return reading.submissionsOf(new DossierId(id)).stream()
                .map(SubmissionJson.Row::of)
                .toList();
    }
}
