package vn.tangthu.conversion.internal.campaign;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.conversion.api.CampaignId;

/**
 * Starts the batch job, one at a time on a server. Each begins anew for the batch container; where to go on stands with the files
 * of the campaign.
 */
@ApplicationScoped
public class CampaignJobs {
    private static final String JOB = "re-conversion";
    private static final Set<BatchStatus> AT_WORK =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    /** The threads of the batch container are for imports as well. */
    private static final int MOST_AT_ONCE = 4;

    @Inject
    @ConfigProperty(name = "tangthu.workers", defaultValue = "2")
    int workers;

    private OptionalLong last = OptionalLong.empty();

    synchronized void start(CampaignId id) {
        var operator = BatchRuntime.getJobOperator();
        if (last.isPresent()
                && AT_WORK.contains(operator.getJobExecution(last.getAsLong()).getBatchStatus())) return;
        var parameters = new Properties();
        parameters.setProperty("campaign", id.value().toString());
        parameters.setProperty("atOnce", Integer.toString(Math.min(workers, MOST_AT_ONCE)));
        last = OptionalLong.of(operator.start(JOB, parameters));
    }
}
