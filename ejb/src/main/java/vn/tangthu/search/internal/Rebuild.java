package vn.tangthu.search.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.search.api.RebuildProgress;

/** One run over all entries, and how far it has come. */
@Entity
@Table(name = "search_rebuild")
public class Rebuild {
    /** Before all ids. */
    private static final UUID BEGINNING = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "last_entry")
    private UUID lastEntry;

    @Column(name = "entries_done")
    private long done;

    @Column(name = "entries_total")
    private long total;

    protected Rebuild() {} // for JPA

    Rebuild(UUID id, Instant startedAt, long total) {
        this.id = id;
        this.startedAt = startedAt;
        this.total = total;
        lastEntry = BEGINNING;
    }

    UUID id() {
        return id;
    }

    boolean isRunning() {
        return finishedAt == null;
    }

    /** Queued work may come twice: a step counts only when it is the next one. */
    boolean awaits(RebuildStep step) {
        return isRunning() && lastEntry.equals(step.after());
    }

    RebuildStep nextStep() {
        return new RebuildStep(id, lastEntry);
    }

    void advance(List<UUID> entries) {
        lastEntry = entries.get(entries.size() - 1);
        done += entries.size();
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    RebuildProgress progress() {
        return new RebuildProgress(id, startedAt, Optional.ofNullable(finishedAt), done, total);
    }
}
