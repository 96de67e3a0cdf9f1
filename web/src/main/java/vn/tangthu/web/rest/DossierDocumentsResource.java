package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.platform.PageRequest;

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
