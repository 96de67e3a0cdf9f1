package vn.tangthu.platform.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.Roles;

/** Hands queued work to its handler, as the house itself. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class WorkRunner {
    private static final int LONGEST_ERROR = 8_000;

    @Inject
    @Any
    Instance<EventHandler<? extends Record>> handlers;

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** Outside a transaction: handlers do slow work and open their own. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(QueuedWork work) {
        handlers.stream()
                .filter(h -> h.name().equals(work.handler()))
                .findFirst()
                .ifPresentOrElse(handler -> handle(handler, work), () -> {
                    throw new IllegalStateException("no handler named " + work.handler());
                });
    }

    private static <E extends Record> void handle(EventHandler<E> handler, QueuedWork work) {
        handler.handle(EventJson.read(work.event(), handler.event()));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void giveUp(QueuedWork work, Throwable error, int tries) {
        database.persist(new FailedWorkEntry(Ids.next(), work, describe(error), tries, clock.instant()));
    }

    static String describe(Throwable error) {
        if (error == null) return "unknown";
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        var text = trace.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }
}
