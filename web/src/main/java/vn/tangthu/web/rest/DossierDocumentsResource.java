package vn.tangthu.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.tangthu.document.api.DocumentCapture;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.dossier.api.CaptureIntoDossier;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** The documents in a dossier (mục lục văn bản, tài liệu trong hồ sơ). */
@Path("/dossiers/{id}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierDocumentsResource {
    @Inject
    DossierKeeping keeping;

    @Inject
    DossierReading reading;

    @Inject
    DocumentReading documents;

    @Inject
    DocumentCapture capture;

    @Context
    HttpServletRequest request;

    @Context
    UriInfo uris;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Captures a document: part metadata (JSON) and parts file, the first is the main document")
    public Response capture(@PathParam("id") UUID id) {
        var dossier = new DossierId(id);
        reading.require(dossier); // before a byte is read for a dossier that is not there
        try (var form = CaptureForm.read(request, capture)) {
            var document = keeping.capture(new CaptureIntoDossier(dossier, form.metadata(), form.contents()))
                    .document();
            form.accept();
            var location = uris.getBaseUriBuilder()
                    .path("documents")
                    .path(document.id().value().toString())
                    .build();
            return Response.created(location)
                    .entity(DocumentJson.of(document, List.of(), Messages.locale(request)))
                    .build();
        }
    }

    @GET
    public PageJson<DossierJson.PlaceJson> list(
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        var page = reading.documents(new DossierId(id), new PageRequest(Optional.ofNullable(after), size));
        var views = documents
                .list(page.items().stream().map(DossierDocument::document).toList())
                .stream()
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        return PageJson.of(
                page, place -> DossierJson.PlaceJson.of(place, Optional.ofNullable(views.get(place.document()))));
    }

    /** Files a document that is kept already; no second copy is made. */
    @PUT
    @Path("{document}")
    public DossierJson.PlaceJson file(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        var place = keeping.file(new DossierId(id), new DocumentId(document));
        return DossierJson.PlaceJson.of(place, Optional.of(documents.require(place.document())));
    }

    /** Corrects the description of a document in an open dossier: values by field name; a blank or null value removes a field. */
    @PATCH
    @Path("{document}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Corrects the description of a document; If-Match: the version it was read with")
    public Response describe(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            JsonNode body) {
        if (body == null) throw new BadRequestException("no body");
        var described = keeping.describe(
                new DossierId(id),
                MetadataJson.changes(body, new DocumentId(document), Optional.of(IfMatch.version(version))));
        return DocumentsResource.answer(described, List.of(), Messages.locale(request));
    }

    /** Takes a document out of an open dossier; the document is still kept. */
    @DELETE
    @Path("{document}")
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("document") UUID document,
            @QueryParam("reason") @DefaultValue("") String reason) {
        keeping.remove(new DossierId(id), new DocumentId(document), reason);
    }
}
