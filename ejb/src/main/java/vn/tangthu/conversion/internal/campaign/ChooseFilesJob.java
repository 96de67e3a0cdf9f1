package vn.tangthu.conversion.internal.campaign;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.tangthu.conversion.api.CampaignId;

/** Step of the batch job {@code re-conversion}. Chooses the files of a campaign. */
@Dependent
@Named("chooseFiles")
public class ChooseFilesJob extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "campaign")
    String id;

    @Inject
    CampaignRunner runner;

    private volatile boolean stopping;

    @Override
    public String process() {
        runner.choose(new CampaignId(UUID.fromString(id)), () -> stopping);
        return BatchStatus.COMPLETED.name();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
