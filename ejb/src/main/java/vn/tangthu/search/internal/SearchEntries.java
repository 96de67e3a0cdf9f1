package vn.tangthu.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

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
     * one writes the later state. Two that create it at once collide on the key, and one of them is tried again. Where the
     * index has these facts already, nothing is written.
     *
     * @param source what the source says now; empty when it is gone
     * @return letters of content that stay in memory until the next flush
     */
    public long refresh(UUID id, Supplier<Optional<EntrySource>> source) {
        return bring(id, source, SearchEntry::isIndexedAs);
    }

    /** The same, whatever the index is believed to have. */
    public long renew(UUID id, Supplier<Optional<EntrySource>> source) {
        return bring(id, source, (entry, facts) -> false);
    }

    private long bring(
            UUID id, Supplier<Optional<EntrySource>> source, BiPredicate<SearchEntry, EntryFacts> isUpToDate) {
        var entry = Optional.ofNullable(database.find(SearchEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
        var now = source.get();
        if (now.isEmpty()) entry.ifPresent(this::remove);
        if (now.isEmpty()
                || entry.filter(e -> isUpToDate.test(e, now.get().facts())).isPresent()) return 0;
        return keep(id, entry, now.get());
    }

    /**
     * Hands what was refreshed to the index before the transaction ends; the texts are let go of. The index has it in memory
     * then and on disk a second later: {@link IndexCatchUp} sees to what a crash takes away.
     */
    public void flush() {
        database.flush();
        plan().execute();
        database.clear();
    }

    /** Entries refreshed within this time before the last one was. */
    public List<UUID> latest(Duration before) {
        return database.createQuery("select max(e.refreshedAt) from SearchEntry e", Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .flatMap(last -> database.createQuery(
                                "select e.id from SearchEntry e where e.refreshedAt >= :since order by e.id",
                                UUID.class)
                        .setParameter("since", last.minus(before))
                        .getResultStream())
                .toList();
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

    private long keep(UUID id, Optional<SearchEntry> known, EntrySource source) {
        var text = source.text().get();
        var entry = known.orElseGet(() -> new SearchEntry(id));
        entry.describe(source.facts(), text, clock.instant());
        if (known.isEmpty()) database.persist(entry);
        plan().addOrUpdate(entry);
        return text.letters();
    }

    private void remove(SearchEntry entry) {
        database.remove(entry);
        plan().delete(entry);
    }

    /** A plan is carried out by the strategy that the session had when the plan was begun. */
    private SearchIndexingPlan plan() {
        var session = Search.session(database);
        session.indexingPlanSynchronizationStrategy(new AppliedToIndex());
        return session.indexingPlan();
    }
}
