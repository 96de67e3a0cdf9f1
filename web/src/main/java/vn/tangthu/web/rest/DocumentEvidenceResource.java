package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.preservation.api.EvidenceReading;
import vn.tangthu.web.rest.EvidenceJson.ComponentJson;

/** The evidence of documents. */
@Path("/documents/{id}/evidence")
@RequestScoped
@Tag(name = "evidence")
public class DocumentEvidenceResource {
    @Inject
    EvidenceReading evidence;

    @PathParam("id")
    UUID document;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Since when the files of a document are proved, and when their proof is renewed")
    public List<ComponentJson> evidence() {
        return evidence.of(new DocumentId(document)).stream()
                .map(ComponentJson::of)
                .toList();
    }
}
