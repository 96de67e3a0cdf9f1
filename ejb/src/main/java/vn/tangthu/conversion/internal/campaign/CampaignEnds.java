package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.tangthu.conversion.api.CampaignState;
import vn.tangthu.conversion.domain.campaign.ConversionCampaign;

/** Ends campaigns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CampaignEnds {
    @Inject
    Campaigns campaigns;

    @Inject
    Remakes remakes;

    @Inject
    CampaignGains gains;

    @Inject
    CampaignTrace trace;

    /** @param campaign locked */
    public void endIfDecided(ConversionCampaign campaign) {
        if (campaign.state() == CampaignState.REMADE && !remakes.isAnyOpen(campaign.id())) end(campaign);
    }

    /** @param campaign locked */
    public void end(ConversionCampaign campaign) {
        campaign.end(campaigns.now());
        trace.ended(campaign, gains.of(campaign.id()));
    }
}
