package vn.tangthu.platform.internal;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import vn.tangthu.platform.Ids;

/** Waiting work, stored in the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkQueue {
    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Workers workers;

    @Inject
    Clock clock;

    public void add(QueuedWork work) {
        var instance = new TaskInstance<>(Workers.TASK, Ids.next().toString(), work);
        workers.client().scheduleIfNotExists(instance, clock.instant());
        wakeAfterCommit();
    }

    /** Due at its time only. */
    public void add(QueuedWork work, Instant at) {
        workers.client()
                .scheduleIfNotExists(new TaskInstance<>(Workers.TASK, Ids.next().toString(), work), at);
    }

    /** In this bean, not in {@link Workers}: that one manages its own transactions and does not see the caller's. */
    private void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) workers.wake();
            }
        });
    }
}
