package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tangthu.conversion.api.CampaignDecided;
import vn.tangthu.conversion.api.CampaignId;
import vn.tangthu.conversion.api.RemakeDecision;
import vn.tangthu.conversion.api.RemakeId;
import vn.tangthu.platform.EventHandler;

/** Puts accepted renditions in place and clears away rejected ones, one document after the other. */
@ApplicationScoped
public class FollowCampaignDecision implements EventHandler<CampaignDecided> {
    private static final Logger LOG = Logger.getLogger(FollowCampaignDecision.class);

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
        var failed = new ArrayList<RuntimeException>();
        for (var decision : List.of(RemakeDecision.ACCEPTING, RemakeDecision.REJECTING))
            settle(campaign, decision, failed);
        if (!failed.isEmpty()) throw failed.get(0); // to be tried again
        decisions.close(campaign);
    }

    /** A file on which it cannot be carried out holds up no other. */
    private void settle(CampaignId campaign, RemakeDecision decision, List<RuntimeException> failed) {
        var some = decisions.undone(campaign, decision, Optional.empty());
        while (!some.isEmpty()) {
            for (var file : some) settle(campaign, file).ifPresent(failed::add);
            some = decisions.undone(campaign, decision, Optional.of(some.get(some.size() - 1)));
        }
    }

    private Optional<RuntimeException> settle(CampaignId campaign, RemakeId file) {
        try {
            decisions.settle(campaign, file);
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warnf(e, "decision on file %s of a campaign cannot be carried out", file.value());
            return Optional.of(e);
        }
    }
}
