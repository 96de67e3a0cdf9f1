package vn.tangthu.search.internal;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/**
 * Waits until the index has taken the entries, so that what it refuses fails where it can be tried again, but not for its next
 * write to disk: one a second serves all.
 */
final class AppliedToIndex implements IndexingPlanSynchronizationStrategy {
    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(future -> future.join().throwable().ifPresent(AppliedToIndex::fail));
    }

    private static void fail(Throwable refused) {
        throw new IllegalStateException("the index does not take the entries", refused);
    }
}
