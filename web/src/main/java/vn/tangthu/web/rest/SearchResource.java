package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.search.api.RecordSearch;
import vn.tangthu.search.api.SearchFacets;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchResult;

/** Finds dossiers and documents that the caller may see. */
@Path("search")
@Tag(name = "search")
public class SearchResource {
    @Inject
    RecordSearch search;

    @Inject
    OrganizationDirectory organization;

    /** What was found, as JSON. */
    public record ResultJson(long total, List<HitJson> hits, SearchFacets facets) {
        static ResultJson of(SearchResult result, List<AgencyView> agencies) {
            return new ResultJson(
                    result.total(),
                    result.hits().stream().map(hit -> HitJson.of(hit, agencies)).toList(),
                    result.facets());
        }
    }

    /** A hit, as JSON. */
    public record HitJson(
            String type,
            UUID id,
            String title,
            String reference,
            Optional<LocalDate> date,
            AgencyJson agency,
            String state,
            String documentType,
            String textCoverage,
            float score,
            Map<String, List<String>> highlights) {
        static HitJson of(SearchHit hit, List<AgencyView> agencies) {
            return new HitJson(
                    hit.type().name(),
                    hit.id(),
                    hit.title(),
                    hit.reference(),
                    hit.date(),
                    AgencyJson.of(hit.agency(), agencies),
                    hit.state(),
                    hit.documentType(),
                    hit.textCoverage().name(),
                    hit.score(),
                    hit.highlights());
        }
    }

    /** The agency that keeps the thing. */
    public record AgencyJson(UUID id, Optional<String> code, Optional<String> name) {
        static AgencyJson of(AgencyId id, List<AgencyView> agencies) {
            var agency = agencies.stream().filter(a -> a.id().equals(id)).findFirst();
            return new AgencyJson(id.value(), agency.map(AgencyView::code), agency.map(AgencyView::name));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Search",
            description =
                    "All words must occur; \"in this order\"; -without. Accents, letter case and Unicode form do not"
                            + " matter. Pages count from 1. Highlights are HTML: escaped text with <em> marks.")
    public ResultJson search(@BeanParam SearchParameters parameters) {
        return ResultJson.of(search.search(parameters.query(organization)), organization.agencies());
    }
}
