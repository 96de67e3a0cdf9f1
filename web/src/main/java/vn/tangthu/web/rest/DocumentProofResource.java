package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.preservation.api.ProofBundles;

/** Proof bundles (gói chứng minh) of documents. */
@Path("/documents/{id}/proof")
@RequestScoped
@Tag(name = "evidence")
public class DocumentProofResource {
    @Inject
    ProofBundles bundles;

    @GET
    @Produces("application/zip")
    @Operation(summary = "A zip that proves the files of a document to a stranger: openssl and sha256sum check it")
    public Response bundle(@PathParam("id") UUID document) {
        var bundle = bundles.of(new DocumentId(document));
        StreamingOutput stream = bundle::writeTo;
        return Response.ok(stream)
                .header("Content-Disposition", ContentResponse.disposition(bundle.fileName()))
                .build();
    }
}
