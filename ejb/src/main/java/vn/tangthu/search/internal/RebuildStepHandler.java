package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.platform.EventHandler;

/** Indexes the entries of a step, then hands on to the next. */
@ApplicationScoped
public class RebuildStepHandler implements EventHandler<RebuildStep> {
    @Inject
    RebuildSteps steps;

    @Inject
    EntryIndexing indexing;

    @Override
    public String name() {
        return "search.rebuild-step";
    }

    @Override
    public Class<RebuildStep> event() {
        return RebuildStep.class;
    }

    @Override
    public void handle(RebuildStep step) {
        var entries = steps.entries(step);
        indexing.renew(entries);
        steps.done(step, entries);
    }
}
