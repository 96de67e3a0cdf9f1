package vn.tangthu.preservation.internal;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;

/** Starts the batch job, one at a time on a server. Each begins anew for the batch container; where to go on stands with the trees. */
@ApplicationScoped
public class EvidenceJobs {
    private static final String JOB = "evidence";
    private static final Set<BatchStatus> AT_WORK =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private OptionalLong last = OptionalLong.empty();

    synchronized void start() {
        if (last.isPresent() && AT_WORK.contains(status(last.getAsLong()))) return;
        last = OptionalLong.of(BatchRuntime.getJobOperator().start(JOB, new Properties()));
    }

    private static BatchStatus status(long execution) {
        return BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
    }
}
