package vn.tangthu.platform.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.tangthu.platform.WaitingWork;

/** Looks at the first row of the queue. */
@Stateless
@PermitAll
public class WaitingWorkBean implements WaitingWork {
    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public boolean isAny() {
        return !database.createNativeQuery("select task_name from scheduled_tasks where execution_time <= :now")
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
