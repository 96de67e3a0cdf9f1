package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.audit.api.AuditEntryView;
import vn.tangthu.audit.api.AuditReading;
import vn.tangthu.audit.api.ChainAnchor;
import vn.tangthu.audit.api.ChainVerdict;
import vn.tangthu.audit.api.ChainVerdict.Broken;
import vn.tangthu.audit.api.ChainVerdict.Whole;

/** The audit trail. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    AuditReading audit;

    /** An entry in the API. */
    public record EntryJson(
            long seq,
            Instant at,
            String actor,
            String address,
            String action,
            String objectType,
            String objectId,
            Optional<UUID> agency,
            Map<String, String> details,
            String hash) {
        static EntryJson of(AuditEntryView view) {
            return new EntryJson(
                    view.seq(),
                    view.at(),
                    view.actor(),
                    view.address(),
                    view.action(),
                    view.objectType(),
                    view.objectId(),
                    view.agency(),
                    view.details(),
                    view.hash());
        }
    }

    /** An end of the chain noted earlier. */
    public record AnchorJson(long seq, String hash) {
        ChainAnchor anchor() {
            return new ChainAnchor(seq, Given.field("hash", hash));
        }
    }

    /**
     * @param brokenAt number at which the chain breaks first
     * @param head end of the chain, to be noted elsewhere
     */
    public record VerdictJson(
            boolean whole,
            Instant at,
            long entries,
            Optional<Long> brokenAt,
            Optional<String> reason,
            Optional<AnchorJson> head) {
        static VerdictJson of(ChainVerdict verdict) {
            if (verdict instanceof Broken broken)
                return new VerdictJson(
                        false,
                        broken.at(),
                        broken.entries(),
                        Optional.of(broken.seq()),
                        Optional.of(broken.reason().name()),
                        Optional.empty());
            var whole = (Whole) verdict;
            var head = new AnchorJson(whole.head().seq(), whole.head().hash());
            return new VerdictJson(
                    true, whole.at(), whole.entries(), Optional.empty(), Optional.empty(), Optional.of(head));
        }
    }

    @GET
    @Path("entries")
    public PageJson<EntryJson> entries(@BeanParam AuditQuery query) {
        return PageJson.of(audit.entries(query.filter(), query.page()), EntryJson::of);
    }

    /** @param body an anchor as JSON, or nothing */
    @POST
    @Path("verifications")
    public VerdictJson verify(byte[] body) throws IOException {
        var anchor = body.length == 0
                ? Optional.<ChainAnchor>empty()
                : Optional.ofNullable(JsonConfiguration.mapper().readValue(body, AnchorJson.class))
                        .map(AnchorJson::anchor);
        return VerdictJson.of(audit.verifyChain(anchor));
    }
}
