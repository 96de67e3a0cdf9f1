package vn.tangthu.conversion.internal.campaign;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tangthu.conversion.api.CampaignId;

/** Both steps of the batch job {@code re-conversion}: files are chosen, then remade by several at once. */
@Dependent
@Named("campaign")
public class CampaignBatchlet extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(CampaignBatchlet.class);

    /** What a step does. */
    public enum Part {
        CHOOSE,
        REMAKE
    }

    @Inject
    @BatchProperty(name = "campaign")
    String id;

    @Inject
    @BatchProperty(name = "part")
    String part;

    @Inject
    CampaignRunner runner;

    @Inject
    CampaignJobs jobs;

    private volatile boolean stopping;

    @Override
    public String process() {
        var campaign = new CampaignId(UUID.fromString(id));
        try {
            switch (Part.valueOf(part)) {
                case CHOOSE -> runner.choose(campaign, () -> stopping);
                case REMAKE -> runner.remake(campaign, () -> stopping);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "the work on campaign %s breaks", id);
            jobs.breaks(e);
            throw e;
        }
        return BatchStatus.COMPLETED.name();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
