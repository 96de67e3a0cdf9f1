package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.intake.api.ImportRequested;
import vn.tangthu.platform.EventHandler;

/** Starts the job of an import that was asked for. */
@ApplicationScoped
public class StartImport implements EventHandler<ImportRequested> {
    @Inject
    ImportJobs jobs;

    @Override
    public String name() {
        return "intake.start";
    }

    @Override
    public Class<ImportRequested> event() {
        return ImportRequested.class;
    }

    @Override
    public void handle(ImportRequested event) {
        jobs.start(event.importId());
    }
}
