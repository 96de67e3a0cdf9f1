package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tangthu.conversion.api.CampaignDecided;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.platform.EventHandler;

/** Puts accepted renditions in place and clears away rejected ones, one document after the other. */
@ApplicationScoped
public class FollowCampaignDecision implements EventHandler<CampaignDecided> {
    @Inject
    CampaignDecisions decisions;

    @Override
    public String name() {
        return "conversion.campaign-decided";
    }

    @Override
    public Class<CampaignDecided> event() {
        return CampaignDecided.class;
    }

    @Override
    public void handle(CampaignDecided event) {
        var campaign = event.campaign();
        List<RemakeId> some;
        while (!(some = decisions.unsettled(campaign)).isEmpty())
            for (var file : some) decisions.settle(campaign, file);
        decisions.close(campaign);
    }
}
