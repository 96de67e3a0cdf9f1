package vn.tangthu.conversion.internal.campaign;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String UNKNOWN = "batch job " + JOB + " failed";

    /** People need not know where the server keeps its files. */
    private static final Pattern PLACE = Pattern.compile("(/[^/\\s\"']+)+/");

    /** The threads of the batch container are for imports as well. */
    private static final int MOST_AT_ONCE = 4;

    @Inject
    @ConfigProperty(name = "tangthu.workers", defaultValue = "2")
    int workers;

    private record Run(CampaignId campaign, long execution) {
        private BatchStatus status() {
            return BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
        }
    }

    /** A run that ended before its time. */
    record Broken(CampaignId campaign, String why) {}

    private Optional<Run> last = Optional.empty();
    private String fault = UNKNOWN;

    synchronized void start(CampaignId id) {
        if (last.filter(run -> AT_WORK.contains(run.status())).isPresent()) return;
        var parameters = new Properties();
        parameters.setProperty("campaign", id.value().toString());
        parameters.setProperty("atOnce", Integer.toString(Math.min(workers, MOST_AT_ONCE)));
        fault = UNKNOWN;
        last = Optional.of(new Run(id, BatchRuntime.getJobOperator().start(JOB, parameters)));
    }

    /** Why a part of the run breaks; the batch container does not tell. */
    synchronized void breaks(RuntimeException why) {
        Throwable cause = why;
        while (cause.getCause() != null) cause = cause.getCause();
        fault = PLACE.matcher(cause.toString().lines().findFirst().orElse("")).replaceAll("…/");
    }

    /** The last run, if it broke; told once. */
    synchronized Optional<Broken> takeBroken() {
        var broken =
                last.filter(run -> run.status() == BatchStatus.FAILED).map(run -> new Broken(run.campaign(), fault));
        if (broken.isPresent()) last = Optional.empty();
        return broken;
    }
}
