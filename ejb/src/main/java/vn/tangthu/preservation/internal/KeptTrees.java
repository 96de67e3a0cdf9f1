package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.preservation.api.EvidenceTreeKind;
import vn.tangthu.preservation.api.EvidenceTreeState;
import vn.tangthu.preservation.domain.EvidencePlan;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.preservation.domain.TimeStampLink;

/** Hash trees, the time stamps of their records, and the plan. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptTrees {
    @PersistenceContext
    EntityManager database;

    public EvidencePlan plan() {
        return database.find(EvidencePlan.class, EvidencePlan.ONLY);
    }

    /** Locked until the end of the transaction. */
    public EvidencePlan lockPlan() {
        return database.find(EvidencePlan.class, EvidencePlan.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(EvidenceTree tree) {
        database.persist(tree);
    }

    public void add(TimeStampLink link) {
        database.persist(link);
    }

    public EvidenceTree require(UUID id) {
        return Optional.ofNullable(database.find(EvidenceTree.class, id))
                .orElseThrow(() -> new IllegalStateException("no tree " + id));
    }

    public Optional<EvidenceTree> find(long number) {
        return database.createQuery("select t from EvidenceTree t where t.number = :number", EvidenceTree.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first; one more than asked for when there are more. */
    public List<EvidenceTree> list(PageRequest page) {
        var before = page.afterNumber().map(Integer::longValue).orElse(Long.MAX_VALUE);
        return database.createQuery(
                        "select t from EvidenceTree t where t.number < :before order by t.number desc",
                        EvidenceTree.class)
                .setParameter("before", before)
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    public long nextNumber() {
        return database.createQuery("select coalesce(max(t.number), 0) from EvidenceTree t", Long.class)
                        .getSingleResult()
                + 1;
    }

    /** The oldest that is not stamped yet. */
    public Optional<EvidenceTree> findUnfinished() {
        return database.createQuery(
                        "select t from EvidenceTree t where t.state <> :stamped order by t.number", EvidenceTree.class)
                .setParameter("stamped", EvidenceTreeState.STAMPED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Trees over objects whose records must be renewed, the oldest first. */
    public List<EvidenceTree> due(Instant now, int most) {
        return database.createQuery(
                        "select t from EvidenceTree t where t.state = :stamped and t.kind = :objects and t.dueAt <= :now"
                                + " order by t.number",
                        EvidenceTree.class)
                .setParameter("stamped", EvidenceTreeState.STAMPED)
                .setParameter("objects", EvidenceTreeKind.OBJECTS)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Trees over objects that are stamped, by number. */
    public List<EvidenceTree> stampedAfter(long number, int most) {
        return database.createQuery(
                        "select t from EvidenceTree t where t.number > :after and t.kind = :objects and t.state = :stamped"
                                + " order by t.number",
                        EvidenceTree.class)
                .setParameter("after", number)
                .setParameter("objects", EvidenceTreeKind.OBJECTS)
                .setParameter("stamped", EvidenceTreeState.STAMPED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Time stamps of the records of a tree over objects, in order; the last may not be given yet. */
    public List<TimeStampLink> links(UUID tree) {
        return database.createQuery(
                        "select l from TimeStampLink l where l.tree = :tree order by l.chain, l.ordinal",
                        TimeStampLink.class)
                .setParameter("tree", tree)
                .getResultList();
    }

    /** Trees over objects whose records a tree time-stamps, in the order of their numbers. */
    public List<EvidenceTree> renewedBy(UUID stamp) {
        return database.createQuery(
                        "select t from EvidenceTree t, TimeStampLink l where l.stamp = :stamp and t.id = l.tree"
                                + " order by t.number",
                        EvidenceTree.class)
                .setParameter("stamp", stamp)
                .getResultList();
    }
}
