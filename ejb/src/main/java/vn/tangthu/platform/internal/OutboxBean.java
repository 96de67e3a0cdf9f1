package vn.tangthu.platform.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Outbox;

/** Stores one task for each handler of an event, in the transaction of the change. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxBean implements Outbox {
    @Inject
    @Any
    Instance<EventHandler<? extends Record>> handlers;

    @Inject
    WorkQueue queue;

    @Override
    public void announce(Record event) {
        var json = EventJson.write(event);
        for (var handler : handlers)
            if (handler.event() == event.getClass()) queue.add(new QueuedWork(handler.name(), json));
    }
}
