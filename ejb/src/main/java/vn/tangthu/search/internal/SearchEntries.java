package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** The entries, in table and index together. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SearchEntries {
    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Brings one entry to what its source says; the source is read under the entry's lock, so that of two workers the later
     * one writes the later state. Two that create it at once collide on the key, and one of them is tried again.
     *
     * @param source what the source says now; empty when it is gone
     * @return letters of content that stay in memory until the next flush
     */
    public long refresh(UUID id, Supplier<Optional<EntryFacts>> source) {
        var entry = Optional.ofNullable(database.find(SearchEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
        var facts = source.get();
        if (facts.isPresent()) keep(id, entry, facts.get());
        else entry.ifPresent(this::remove);
        return facts.map(known -> known.text().letters()).orElse(0L);
    }

    /**
     * Hands what was refreshed to the index now instead of at the end of the transaction, and waits until it is on disk; the
     * texts are let go of.
     */
    public void flush() {
        database.flush();
        plan().execute();
        database.clear();
    }

    /**
     * The same without waiting: a crash within the next second may leave the index behind the table. Only for what will be
     * refreshed again anyway.
     */
    public void flushInPassing() {
        Search.session(database).indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
        flush();
    }

    /** Ids after the given one, in their order. */
    public List<UUID> idsAfter(UUID id, int limit) {
        return database.createQuery("select e.id from SearchEntry e where e.id > :id order by e.id", UUID.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return database.createQuery("select count(e) from SearchEntry e", Long.class)
                .getSingleResult();
    }

    private void keep(UUID id, Optional<SearchEntry> known, EntryFacts facts) {
        var entry = known.orElseGet(() -> {
            var created = new SearchEntry(id, facts, clock.instant());
            database.persist(created);
            return created;
        });
        entry.describe(facts, clock.instant());
        plan().addOrUpdate(entry);
    }

    private void remove(SearchEntry entry) {
        database.remove(entry);
        plan().delete(entry);
    }

    private SearchIndexingPlan plan() {
        return Search.session(database).indexingPlan();
    }
}
