package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.intake.api.BulkImport;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportReading;
import vn.tangthu.intake.api.PackageSheet;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.web.messages.Messages;

/** Bulk imports of digitised dossiers (nhập hồ sơ số hóa hàng loạt). */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportsResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    BulkImport imports;

    @Inject
    ImportReading reading;

    @Inject
    PackageSheet sheet;

    @Context
    UriInfo uri;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hands in a package: multipart part \"package\", a zip of one .xlsx and its folders of PDFs")
    public Response request() {
        var view = PackageForm.request(request, imports);
        var location =
                uri.getAbsolutePathBuilder().path(view.id().value().toString()).build();
        return Response.created(location)
                .entity(ImportJson.of(view, Messages.locale(request)))
                .build();
    }

    @GET
    @Operation(summary = "Imports of the caller's agency, newest first")
    public PageJson<ImportJson> list(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("50") int size) {
        var locale = Messages.locale(request);
        return PageJson.of(reading.list(page(after, size)), view -> ImportJson.of(view, locale));
    }

    @GET
    @Path("template")
    @Produces(EXCEL)
    @Operation(summary = "An empty sheet of a package, its 46 columns named, with the code tables")
    public Response template() {
        return Response.ok(sheet.template())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-ho-so-so-hoa.xlsx\"")
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "State, progress and the first findings of an import")
    public ImportJson get(@PathParam("id") UUID id) {
        var view = reading.require(new ImportId(id));
        var findings = reading.findings(view.id(), PageRequest.first(PageRequest.LARGEST));
        return ImportJson.of(view, findings, Messages.locale(request));
    }

    @GET
    @Path("{id}/findings")
    @Operation(summary = "Findings of an import in the order in which they were found")
    public PageJson<ImportJson.FindingJson> findings(
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        var locale = Messages.locale(request);
        return PageJson.of(
                reading.findings(new ImportId(id), page(after, size)), f -> ImportJson.FindingJson.of(f, locale));
    }

    private static PageRequest page(String after, int size) {
        return new PageRequest(Optional.ofNullable(after), size);
    }
}
