package vn.tangthu.conversion.internal.campaign;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.tangthu.conversion.api.CampaignId;

/** Step of the batch job {@code re-conversion}. Remakes files of a campaign; several do so at once. */
@Dependent
@Named("remakeFiles")
public class RemakeFilesJob extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "campaign")
    String id;

    @Inject
    CampaignRunner runner;

    private volatile boolean stopping;

    @Override
    public String process() {
        runner.remake(new CampaignId(UUID.fromString(id)), () -> stopping);
        return BatchStatus.COMPLETED.name();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
