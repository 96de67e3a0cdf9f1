package vn.tangthu.preservation.internal;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The step of the batch job {@code evidence}. */
@Dependent
@Named("evidence")
public class EvidenceBatchlet extends AbstractBatchlet {
    @Inject
    EvidenceRunner runner;

    @Override
    public String process() {
        runner.run();
        return BatchStatus.COMPLETED.name();
    }
}
