package vn.tangthu.platform.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.LaterWork;

/** Stores one task for each handler of an event, due at its time, in the transaction of the change. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LaterWorkBean implements LaterWork {
    @Inject
    @Any
    Instance<EventHandler<? extends Record>> handlers;

    @Inject
    WorkQueue queue;

    @Override
    public void announce(Record event, Instant at) {
        var json = EventJson.write(event);
        for (var handler : handlers)
            if (handler.event() == event.getClass()) queue.add(new QueuedWork(handler.name(), json), at);
    }
}
