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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.preservation.api.EvidenceReading;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.EvidenceJson.VerdictJson;

/** The evidence records (hồ sơ chứng cứ) of files. */
@Path("/documents/{id}/components/{component}/evidence")
@RequestScoped
@Tag(name = "evidence")
public class ComponentEvidenceResource {
    @Inject
    EvidenceReading evidence;

    @PathParam("id")
    UUID document;

    @PathParam("component")
    UUID component;

    @Context
    HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The evidence record (RFC 4998) of a file or of one of its renditions, DER")
    public Response record(@QueryParam("rendition") @DefaultValue("ORIGINAL") RenditionPurpose rendition) {
        var record = evidence.record(new DocumentId(document), new ComponentId(component), rendition);
        return Response.ok(record)
                .header("Content-Disposition", ContentResponse.disposition(component + ".ers"))
                .build();
    }

    @POST
    @Path("/checks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Checks the stored bytes and their evidence, all read anew")
    public VerdictJson check(@QueryParam("rendition") @DefaultValue("ORIGINAL") RenditionPurpose rendition) {
        return VerdictJson.of(
                evidence.check(new DocumentId(document), new ComponentId(component), rendition),
                Messages.locale(request));
    }
}
