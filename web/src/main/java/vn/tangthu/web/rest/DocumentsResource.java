package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.conversion.api.PageSide;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.signature.api.SignatureReading;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.web.messages.Messages;

/** Documents and their bytes. */
@Path("/documents")
@Tag(name = "documents")
public class DocumentsResource {
    @Inject
    DocumentReading reading;

    @Inject
    SignatureReading signatures;

    @Inject
    PageComparing pages;

    @Context
    HttpServletRequest request;

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A document with its files, renditions and findings")
    public Response document(@PathParam("id") UUID id) {
        var document = reading.require(new DocumentId(id));
        return answer(document, signatures.signatures(document.id()), Messages.locale(request));
    }

    static Response answer(DocumentView document, List<SignatureView> signed, Locale locale) {
        return Response.ok(DocumentJson.of(document, signed, locale))
                .tag(IfMatch.tag(document.version()))
                .build();
    }

    @GET
    @Path("/{id}/components/{component}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bytes of a file or of one of its renditions; Digest header, single ranges")
    public Response content(
            @PathParam("id") UUID id,
            @PathParam("component") UUID component,
            @QueryParam("rendition") @DefaultValue("ORIGINAL") String rendition) {
        var purpose = Arrays.stream(RenditionPurpose.values())
                .filter(p -> p.name().equals(rendition))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("no rendition " + rendition));
        var content = request.getHeader("Range") == null
                ? reading.open(new DocumentId(id), new ComponentId(component), purpose)
                : reading.openPart(new DocumentId(id), new ComponentId(component), purpose);
        return ContentResponse.of(content, request);
    }

    @GET
    @Path("/{id}/components/{component}/pages/{page}/{side}")
    @Produces("image/png")
    @Operation(summary = "A page of a file (BEFORE) or of its rendition (AFTER) as a picture, their differences marked")
    public Response page(
            @PathParam("id") UUID id,
            @PathParam("component") UUID component,
            @PathParam("page") int page,
            @PathParam("side") PageSide side) {
        var compared = pages.compare(new DocumentId(id), new ComponentId(component), page);
        return PagePicture.of(compared, side);
    }
}
