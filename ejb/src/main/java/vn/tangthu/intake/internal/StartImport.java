package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.intake.api.ImportRequested;
import vn.tangthu.platform.EventHandler;

/** Starts the job of an import that was asked for, or that was given up and is replayed. */
@ApplicationScoped
public class StartImport implements EventHandler<ImportRequested> {
    static final String NAME = "intake.start";

    @Inject
    ImportSteps steps;

    @Inject
    ImportJobs jobs;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ImportRequested> event() {
        return ImportRequested.class;
    }

    @Override
    public void handle(ImportRequested event) {
        steps.resume(event.importId());
        jobs.start(event.importId());
    }
}
