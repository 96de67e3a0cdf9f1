package vn.tangthu.platform.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.tangthu.platform.HopelessWork;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Puts what a feature gave up beside what the outbox gave up. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HopelessWorkBean implements HopelessWork {
    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public void giveUp(String handler, Record event, Throwable error, int tries) {
        var work = new QueuedWork(handler, EventJson.write(event));
        database.persist(new FailedWorkEntry(Ids.next(), work, WorkRunner.describe(error), tries, clock.instant()));
    }
}
