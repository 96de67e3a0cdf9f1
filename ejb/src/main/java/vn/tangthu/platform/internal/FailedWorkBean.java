package vn.tangthu.platform.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.FailedWork;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;

/** Failed work, for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class FailedWorkBean implements FailedWork {
    @PersistenceContext
    EntityManager database;

    @Inject
    WorkQueue queue;

    @Inject
    Event<Replayed> replays;

    @Override
    public Page<Item> list(PageRequest page) {
        var after = page.afterId();
        var query = database.createQuery(
                "select f from FailedWorkEntry f" + (after.isPresent() ? " where f.id < :after" : "")
                        + " order by f.id desc",
                FailedWorkEntry.class);
        after.ifPresent(id -> query.setParameter("after", id));
        var items = query.setMaxResults(page.size() + 1)
                .getResultStream()
                .map(FailedWorkEntry::view)
                .toList();
        return Page.of(items, page, Item::id);
    }

    @Override
    public Count count() {
        return new Count(database.createQuery("select f.id from FailedWorkEntry f", UUID.class)
                .setMaxResults(Count.LIMIT)
                .getResultList()
                .size());
    }

    @Override
    public void replay(UUID id) {
        var entry = database.find(FailedWorkEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) return;
        queue.add(entry.work());
        database.remove(entry);
        replays.fire(new Replayed(entry.view()));
    }
}
