package vn.tangthu.intake.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import vn.tangthu.intake.api.ImportId;

/**
 * Starts batch jobs. Each begins anew for the batch container; where to go on stands in the import itself, and one that another
 * run holds ends at once.
 */
@Stateless
@PermitAll
public class ImportJobs {
    private static final String JOB = "bulk-import";

    @Inject
    LiveRuns live;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start(ImportId id) {
        if (!live.start(id)) return;
        var parameters = new Properties();
        parameters.setProperty("import", id.value().toString());
        var started = false;
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
            started = true;
        } finally {
            if (!started) live.begin(id);
        }
    }
}
