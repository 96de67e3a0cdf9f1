package vn.tangthu.intake.internal;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.tangthu.intake.api.ImportId;

/** The one step of the batch job {@code bulk-import}; it can be stopped between two rows. */
@Dependent
@Named("bulkImport")
public class BulkImportJob extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "import")
    String id;

    @Inject
    ImportRunner runner;

    private volatile boolean stopping;

    @Override
    public String process() {
        return runner.run(new ImportId(UUID.fromString(id)), () -> stopping).name();
    }

    @Override
    public void stop() {
        stopping = true;
    }
}
