package vn.tangthu.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.conversion.api.LegacyRepairs;
import vn.tangthu.conversion.api.RepairGrouping;
import vn.tangthu.conversion.api.RepairTally;
import vn.tangthu.conversion.api.RepairedFile;
import vn.tangthu.platform.PageRequest;

/** How much of the holdings was in legacy Vietnamese encodings. */
@Path("/legacy-repairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legacy repairs")
public class LegacyRepairsResource {
    @Inject
    LegacyRepairs repairs;

    /** A repaired file in the API. */
    public record FileJson(
            String component,
            String document,
            String fileName,
            String title,
            int year,
            String encodings,
            long letters) {
        static FileJson of(RepairedFile file) {
            return new FileJson(
                    file.component().value().toString(),
                    file.document().value().toString(),
                    file.fileName(),
                    file.title(),
                    file.year(),
                    file.encodings(),
                    file.letters());
        }
    }

    @GET
    @Operation(summary = "Documents, files and letters written as Unicode, by ENCODING, YEAR of the document or UNIT")
    public List<RepairTally> tallies(@QueryParam("by") @DefaultValue("ENCODING") RepairGrouping by) {
        return repairs.tallies(by);
    }

    @GET
    @Path("/files")
    @Operation(summary = "Repaired files of one group, newest first")
    public PageJson<FileJson> files(
            @QueryParam("by") @DefaultValue("ENCODING") RepairGrouping by,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("after") String after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return PageJson.of(repairs.files(by, group, new PageRequest(Optional.ofNullable(after), size)), FileJson::of);
    }
}
