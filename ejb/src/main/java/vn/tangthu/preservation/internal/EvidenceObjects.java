package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.preservation.domain.EvidenceObject;

/** All that is to be proved. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceObjects {
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager database;

    /** Those that are not there yet; their number. */
    public int add(Collection<EvidenceObject> objects) {
        if (objects.isEmpty()) return 0;
        var known = known(objects.stream().map(EvidenceObject::id).toList());
        var missing =
                objects.stream().filter(object -> !known.contains(object.id())).toList();
        missing.forEach(database::persist);
        return missing.size();
    }

    /** Those of the ids that are not there. */
    public List<UUID> missing(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var known = known(ids);
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    private Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(database.createQuery("select o.id from EvidenceObject o where o.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    public EvidenceObject require(UUID id) {
        return Optional.ofNullable(database.find(EvidenceObject.class, id))
                .orElseThrow(() -> new IllegalStateException("no object " + id));
    }

    /** Puts the oldest of those that wait into a tree. @return how many */
    public int gather(UUID tree, int most) {
        return database.createNativeQuery("update evidence_object set tree_id = :tree where tree_id is null and id in"
                        + " (select w.id from evidence_object w where w.tree_id is null order by w.id fetch first "
                        + most
                        + " rows only)")
                .setParameter("tree", tree)
                .executeUpdate();
    }

    /** Objects of a tree, by id. */
    public List<EvidenceObject> of(UUID tree, Optional<UUID> after, int most) {
        return database.createQuery(
                        "select o from EvidenceObject o where o.tree = :tree and o.id > :after order by o.id",
                        EvidenceObject.class)
                .setParameter("tree", tree)
                .setParameter("after", after.orElse(FIRST))
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest with these bytes, when there are several. */
    public Optional<EvidenceObject> find(ComponentId component, RenditionPurpose purpose, String sha256) {
        return database.createQuery(
                        "select o from EvidenceObject o where o.component = :component and o.purpose = :purpose"
                                + " and o.sha256 = :sha256 order by o.id desc",
                        EvidenceObject.class)
                .setParameter("component", component.value())
                .setParameter("purpose", purpose.name())
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public long count(UUID tree) {
        return database.createQuery("select count(o) from EvidenceObject o where o.tree = :tree", Long.class)
                .setParameter("tree", tree)
                .getSingleResult();
    }

    public long waiting() {
        return database.createQuery("select count(o) from EvidenceObject o where o.tree is null", Long.class)
                .getSingleResult();
    }

    /** Whether at least so many wait; counts no further. */
    public boolean isWaiting(int objects) {
        var found = database.createNativeQuery(
                        "select w.id from evidence_object w where w.tree_id is null order by w.id offset "
                                + (objects - 1) + " rows fetch first 1 rows only")
                .getResultList();
        return !found.isEmpty();
    }

    public long waitingSince(Instant before) {
        return database.createQuery(
                        "select count(o) from EvidenceObject o where o.tree is null and o.since < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    public Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(
                database.createQuery("select min(o.since) from EvidenceObject o where o.tree is null", Instant.class)
                        .getSingleResult());
    }

    /** What was read of them is not kept in memory. */
    public void letGo() {
        database.flush();
        database.clear();
    }
}
