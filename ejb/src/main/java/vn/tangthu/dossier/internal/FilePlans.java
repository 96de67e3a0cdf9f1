package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.tangthu.dossier.api.FilePlanEntryId;
import vn.tangthu.dossier.api.FilePlanId;
import vn.tangthu.dossier.api.FilePlanState;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.UnknownFilePlanException;
import vn.tangthu.dossier.domain.FilePlan;
import vn.tangthu.dossier.domain.FilePlanEntry;
import vn.tangthu.dossier.domain.PlainText;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.retention.rules.api.RetentionKind;

/** The file plans and their entries. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FilePlans {
    private static final int MOST_FOUND = 20;

    @PersistenceContext
    EntityManager database;

    public void add(FilePlan plan) {
        database.persist(plan);
    }

    /** So that a plan which somebody else has made meanwhile is noticed here. */
    public void flush() {
        database.flush();
    }

    public void add(FilePlanEntry entry) {
        database.persist(entry);
    }

    public void remove(FilePlanEntry entry) {
        database.remove(entry);
    }

    /** The whole draft is written anew. */
    public void clear(FilePlanId plan) {
        database.createQuery("delete from FilePlanEntry e where e.plan = :plan")
                .setParameter("plan", plan.value())
                .executeUpdate();
    }

    /** @throws UnknownFilePlanException there is none */
    public FilePlan require(FilePlanId id) {
        return Optional.ofNullable(database.find(FilePlan.class, id.value()))
                .orElseThrow(() -> new UnknownFilePlanException(id.value().toString()));
    }

    /** The same, locked until the end of the transaction. */
    public FilePlan lock(FilePlanId id) {
        var plan = require(id);
        database.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /** A change of its entries counts as one of the plan: who approves says which version was seen. */
    public void count(FilePlan plan) {
        database.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public Optional<FilePlan> find(AgencyId agency, int year) {
        return database.createQuery(
                        "select p from FilePlan p where p.agency = :agency and p.year = :year", FilePlan.class)
                .setParameter("agency", agency.value())
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    public List<FilePlan> of(AgencyId agency) {
        return database.createQuery(
                        "select p from FilePlan p where p.agency = :agency order by p.year desc", FilePlan.class)
                .setParameter("agency", agency.value())
                .getResultList();
    }

    public FilePlanView view(FilePlan plan) {
        database.flush(); // so that the view has the version after the change
        var counts = database.createQuery(
                        "select count(e), sum(case when e.retention = :permanent then 1 else 0 end)"
                                + " from FilePlanEntry e where e.plan = :plan",
                        Object[].class)
                .setParameter("permanent", RetentionKind.PERMANENT.name())
                .setParameter("plan", plan.id().value())
                .getSingleResult();
        int all = ((Number) counts[0]).intValue();
        int permanent = all == 0 ? 0 : ((Number) counts[1]).intValue();
        return plan.view(permanent, all - permanent);
    }

    public FilePlanEntry requireEntry(FilePlanEntryId id) {
        return Optional.ofNullable(database.find(FilePlanEntry.class, id.value()))
                .orElseThrow(() -> new UnknownFilePlanException(id.value().toString()));
    }

    /** @throws UnknownFilePlanException there is no such entry in a plan of the agency in force */
    public FilePlanEntry requireEntryInForce(FilePlanEntryId id, AgencyId agency) {
        var entry = requireEntry(id);
        var plan = require(entry.plan());
        if (!plan.isInForce() || !plan.agency().equals(agency))
            throw new UnknownFilePlanException(id.value().toString());
        return entry;
    }

    /** Entries after an ordinal, in order. */
    public List<FilePlanEntry> entries(FilePlanId plan, int after, int most) {
        return database.createQuery(
                        "select e from FilePlanEntry e where e.plan = :plan and e.ordinal > :after order by e.ordinal",
                        FilePlanEntry.class)
                .setParameter("plan", plan.value())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public int lastOrdinal(FilePlanId plan) {
        return database.createQuery(
                        "select coalesce(max(e.ordinal), 0) from FilePlanEntry e where e.plan = :plan", Integer.class)
                .setParameter("plan", plan.value())
                .getSingleResult();
    }

    public Optional<FilePlanEntry> findByNotation(FilePlanId plan, String notation) {
        return database.createQuery(
                        "select e from FilePlanEntry e where e.plan = :plan and lower(e.notation) = lower(:notation)",
                        FilePlanEntry.class)
                .setParameter("plan", plan.value())
                .setParameter("notation", notation)
                .getResultStream()
                .findFirst();
    }

    public List<FilePlanEntry> findInForce(AgencyId agency, String text) {
        return database.createQuery(
                        "select e from FilePlanEntry e, FilePlan p where p.id = e.plan and p.agency = :agency"
                                + " and p.state = :inForce and locate(:text, e.searchText) > 0"
                                + " order by p.year desc, e.ordinal",
                        FilePlanEntry.class)
                .setParameter("agency", agency.value())
                .setParameter("inForce", FilePlanState.IN_FORCE)
                .setParameter("text", PlainText.of(text))
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }
}
