package vn.tangthu.platform.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tangthu.platform.FailedWork;

/** Work that was given up. */
@Entity
@Table(name = "failed_work")
public class FailedWorkEntry {
    @Id
    private UUID id;

    private String handler;

    @Column(columnDefinition = "text")
    private String event;

    @Column(columnDefinition = "text")
    private String error;

    private int attempts;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected FailedWorkEntry() {} // for JPA

    FailedWorkEntry(UUID id, QueuedWork work, String error, int attempts, Instant failedAt) {
        this.id = id;
        this.handler = work.handler();
        this.event = work.event();
        this.error = error;
        this.attempts = attempts;
        this.failedAt = failedAt;
    }

    FailedWork.Item view() {
        return new FailedWork.Item(id, handler, event, error, attempts, failedAt);
    }

    QueuedWork work() {
        return new QueuedWork(handler, event);
    }
}
