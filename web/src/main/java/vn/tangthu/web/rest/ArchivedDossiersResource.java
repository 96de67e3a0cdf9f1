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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.archive.api.ArchiveReading;
import vn.tangthu.archive.api.ArchiveVerification;
import vn.tangthu.archive.api.NotArchivedException;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** Archived dossiers, their packages and verifications. */
@Path("/archive/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archive")
public class ArchivedDossiersResource {
    @Inject
    ArchiveReading reading;

    @Inject
    ArchiveVerification verification;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uris;

    @GET
    @Operation(summary = "Archived dossiers the caller may see, newest first")
    public PageJson<ArchiveJson.Dossier> dossiers(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("50") int size) {
        return PageJson.of(
                reading.dossiers(new PageRequest(Optional.ofNullable(after), size)), ArchiveJson.Dossier::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An archived dossier and facts about its package")
    public ArchiveJson.Dossier dossier(@PathParam("id") UUID id) {
        return reading.findDossier(new DossierId(id))
                .map(ArchiveJson.Dossier::of)
                .orElseThrow(() -> new NotArchivedException(id.toString()));
    }

    @GET
    @Path("/{id}/package")
    @Produces("application/zip")
    @Operation(summary = "The archival package (AIP) as a zip")
    public Response archivalPackage(@PathParam("id") UUID id) {
        var zip = reading.openPackage(new DossierId(id));
        StreamingOutput stream = zip::writeTo;
        return Response.ok(stream)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + zip.fileName() + "\"")
                .build();
    }

    @POST
    @Path("/{id}/verifications")
    @Operation(summary = "Verifies the archived dossier now; the result follows under Location")
    public Response verify(@PathParam("id") UUID id) {
        var asked = verification.verify(new DossierId(id));
        var location = uris.getAbsolutePathBuilder()
                .path(asked.id().value().toString())
                .build();
        return Response.created(location)
                .entity(ArchiveJson.Verification.of(asked, Messages.locale(request)))
                .build();
    }

    @GET
    @Path("/{id}/verifications")
    @Operation(summary = "Verifications of the archived dossier, newest first")
    public List<ArchiveJson.Verification> verifications(@PathParam("id") UUID id) {
        return verification.verifications(new DossierId(id)).stream()
                .map(view -> ArchiveJson.Verification.of(view, Messages.locale(request)))
                .toList();
    }

    @GET
    @Path("/{id}/verifications/{verification}")
    @Operation(summary = "Result of a verification")
    public ArchiveJson.Verification verification(
            @PathParam("id") UUID id, @PathParam("verification") UUID verificationId) {
        var view = verification.require(new DossierId(id), new VerificationId(verificationId));
        return ArchiveJson.Verification.of(view, Messages.locale(request));
    }
}
