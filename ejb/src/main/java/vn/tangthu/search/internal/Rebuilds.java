package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.platform.Ids;

/** Rebuilds of the index. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Rebuilds {
    @PersistenceContext
    EntityManager database;

    @Inject
    SearchEntries entries;

    @Inject
    Clock clock;

    public Rebuild begin() {
        var rebuild = new Rebuild(Ids.next(), clock.instant(), entries.count());
        database.persist(rebuild);
        return rebuild;
    }

    public Optional<Rebuild> findLast() {
        return database.createQuery("select r from Rebuild r order by r.startedAt desc", Rebuild.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The rebuild, held until the end of the transaction. */
    public Optional<Rebuild> findLocked(UUID id) {
        return Optional.ofNullable(database.find(Rebuild.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
