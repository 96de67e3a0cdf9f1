package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.audit.api.AuditTrail;
import vn.tangthu.conversion.api.CampaignGain;
import vn.tangthu.conversion.api.MadeRendition;
import vn.tangthu.conversion.domain.campaign.ConversionCampaign;
import vn.tangthu.conversion.domain.campaign.Remake;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.organization.api.AgencyId;

/** Traces of campaigns. What the house does for a person names the person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CampaignTrace {
    @Inject
    AuditTrail audit;

    public void started(ConversionCampaign campaign, long files) {
        var details = criteria(campaign.query());
        details.put("reason", campaign.view().reason());
        details.put("files", Long.toString(files));
        record("CAMPAIGN_STARTED", campaign, details);
    }

    public void stopped(ConversionCampaign campaign) {
        record("CAMPAIGN_STOPPED", campaign, Map.of());
    }

    public void resumed(ConversionCampaign campaign) {
        record("CAMPAIGN_RESUMED", campaign, Map.of());
    }

    /** The house stopped it itself. */
    public void failed(ConversionCampaign campaign) {
        var fault = campaign.view().fault().orElseThrow();
        record("CAMPAIGN_FAILED", campaign, Map.of("reason", fault.code(), "tries", Integer.toString(fault.times())));
    }

    public void accepted(ConversionCampaign campaign, int files) {
        record("CAMPAIGN_ACCEPTED", campaign, Map.of("files", Integer.toString(files)));
    }

    public void rejected(ConversionCampaign campaign, int files) {
        record("CAMPAIGN_REJECTED", campaign, Map.of("files", Integer.toString(files)));
    }

    public void ended(ConversionCampaign campaign, CampaignGain gain) {
        var details = new HashMap<String, String>();
        gain.outcomes().forEach((outcome, files) -> details.put(outcome.name(), Integer.toString(files)));
        gain.decisions().forEach((decision, files) -> details.put(decision.name(), Integer.toString(files)));
        details.values().removeIf("0"::equals);
        record("CAMPAIGN_ENDED", campaign, details);
    }

    /** The renditions of a file were replaced. */
    public void replaced(AgencyId agency, Remake remake) {
        document("RENDITION_REPLACED", agency, remake);
    }

    /** Those that were made anew were dropped. */
    public void rejected(AgencyId agency, Remake remake) {
        document("RENDITION_REJECTED", agency, remake);
    }

    /** They came too late. */
    public void overtaken(AgencyId agency, Remake remake) {
        document("RENDITION_OVERTAKEN", agency, remake);
    }

    private void document(String action, AgencyId agency, Remake remake) {
        var view = remake.view();
        var details = new HashMap<String, String>();
        details.put("campaign", remake.campaign().value().toString());
        details.put("component", view.component().value().toString());
        details.put("decidedBy", remake.decidedBy());
        view.reason().ifPresent(code -> details.put("reason", code));
        view.before().ifPresent(made -> details.put("before", told(made)));
        view.after().ifPresent(made -> details.put("after", told(made)));
        audit.record(new AuditEvent(
                action, "DOCUMENT", view.document().value().toString(), Optional.of(agency.value()), details));
    }

    private static String told(MadeRendition made) {
        return (made.conformance() + " " + made.profile() + ", " + made.tool()).strip();
    }

    private static Map<String, String> criteria(RenditionQuery query) {
        var details = new HashMap<String, String>();
        query.standing().ifPresent(value -> details.put("standing", value.name()));
        query.profile().ifPresent(value -> details.put("profile", value));
        query.tool().ifPresent(value -> details.put("tool", value));
        query.finding().ifPresent(value -> details.put("finding", value));
        query.mediaType().ifPresent(value -> details.put("mediaType", value));
        query.capturedFrom().ifPresent(value -> details.put("from", value.toString()));
        query.capturedTo().ifPresent(value -> details.put("to", value.toString()));
        return details;
    }

    private void record(String action, ConversionCampaign campaign, Map<String, String> details) {
        audit.record(new AuditEvent(
                action,
                "CAMPAIGN",
                campaign.id().value().toString(),
                Optional.of(campaign.agency().value()),
                details));
    }
}
