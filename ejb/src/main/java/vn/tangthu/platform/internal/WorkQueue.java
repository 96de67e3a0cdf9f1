package vn.tangthu.platform.internal;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tangthu.platform.Ids;

/** Waiting work, stored in the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkQueue {
    @Inject
    Workers workers;

    @Inject
    Clock clock;

    public void add(QueuedWork work) {
        var instance = new TaskInstance<>(Workers.TASK, Ids.next().toString(), work);
        workers.client().scheduleIfNotExists(instance, clock.instant());
        workers.wakeAfterCommit();
    }
}
