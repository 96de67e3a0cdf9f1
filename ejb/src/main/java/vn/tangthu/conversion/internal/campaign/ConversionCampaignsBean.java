package vn.tangthu.conversion.internal.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import vn.tangthu.conversion.api.CampaignDecided;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.CampaignView;
import vn.tangthu.conversion.api.ConversionCampaigns;
import vn.tangthu.conversion.api.InvalidSelectionException;
import vn.tangthu.conversion.api.RemakeChoice;
import vn.tangthu.conversion.api.RemakeChoice.All;
import vn.tangthu.conversion.api.RemakeChoice.Named;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.domain.campaign.ConversionCampaign;
import vn.tangthu.document.api.RenditionQuery;
import vn.tangthu.document.api.RenditionSelection;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Outbox;
import vn.tangthu.platform.Roles;

/** For archivists, on the files of their agency. */
@Stateless
@RolesAllowed(Roles.ARCHIVIST)
public class ConversionCampaignsBean implements ConversionCampaigns {
    @Inject
    Campaigns campaigns;

    @Inject
    Remakes remakes;

    @Inject
    RenditionSelection selection;

    @Inject
    OrganizationDirectory organization;

    @Inject
    CampaignTrace trace;

    @Inject
    CampaignEnds ends;

    @Inject
    Outbox outbox;

    @Override
    public RenditionSelection.Values values() {
        return selection.values();
    }

    @Override
    public long count(RenditionQuery query) {
        if (!query.isSensible()) throw new InvalidSelectionException("the query cannot find anything");
        return selection.count(agency(), query);
    }

    @Override
    public CampaignView start(RenditionQuery query, String reason) {
        var start = new ConversionCampaign.Start(agency(), person(), campaigns.now());
        var campaign = new ConversionCampaign(new CampaignId(Ids.next()), query, reason, start);
        var files = count(query);
        if (files == 0) throw new InvalidSelectionException("the query finds nothing");
        campaigns.add(campaign);
        trace.started(campaign, files);
        return campaign.view();
    }

    @Override
    public CampaignView stop(CampaignId id) {
        return change(id, campaign -> {
            campaign.stop();
            trace.stopped(campaign);
        });
    }

    @Override
    public CampaignView resume(CampaignId id) {
        return change(id, campaign -> {
            campaign.resume();
            trace.resumed(campaign);
        });
    }

    @Override
    public CampaignView accept(CampaignId id, RemakeChoice files) {
        return change(id, campaign -> {
            campaign.requireOpen();
            trace.accepted(campaign, decide(id, files, RemakeDecision.ACCEPTING));
        });
    }

    @Override
    public CampaignView reject(CampaignId id, RemakeChoice files) {
        return change(id, campaign -> {
            campaign.requireOpen();
            trace.rejected(campaign, decide(id, files, RemakeDecision.REJECTING));
        });
    }

    @Override
    public CampaignView end(CampaignId id) {
        return change(id, campaign -> {
            decide(id, new All(), RemakeDecision.REJECTING);
            ends.end(campaign);
        });
    }

    /** @return how many */
    private int decide(CampaignId id, RemakeChoice chosen, RemakeDecision decision) {
        outbox.announce(new CampaignDecided(id));
        if (!(chosen instanceof Named named)) return remakes.decideAll(id, decision, person());
        named.files().forEach(file -> remakes.requireLocked(id, file).decide(decision, person()));
        return named.files().size();
    }

    private CampaignView change(CampaignId id, Consumer<ConversionCampaign> change) {
        campaigns.require(id, agency());
        var campaign = campaigns.lock(id);
        change.accept(campaign);
        return campaign.view();
    }

    private AgencyId agency() {
        return organization.requireCurrentStaff().agency().id();
    }

    private String person() {
        return organization.requireCurrentStaff().username();
    }
}
