package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tangthu.signature.api.DemoDocuments;

/** Documents to try a demonstration with. */
@Path("/demo")
public class DemoResource {
    private static final String FILE_NAME = "văn bản mẫu đã ký.pdf";

    @Inject
    DemoDocuments documents;

    @GET
    @Path("signed-sample")
    @Produces("application/pdf")
    public Response signedSample() {
        var name = URLEncoder.encode(FILE_NAME, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(documents.signedSample())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
