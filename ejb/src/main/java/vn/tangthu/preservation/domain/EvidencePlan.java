package vn.tangthu.preservation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.preservation.api.EvidenceFailure;

/** When evidence is built next, and whose turn it is: one run at a time in the whole installation. */
@Entity
@Table(name = "evidence_plan")
public class EvidencePlan {
    /** Its one row. */
    public static final int ONLY = 1;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 10;

    @Id
    private int id;

    @Version
    private long version;

    @Column(name = "next_daily")
    private Instant nextDaily;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "compared_at")
    private Instant comparedAt;

    private long missed;

    private UUID holder;

    @Column(name = "held_until")
    private Instant heldUntil;

    private int tries;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(columnDefinition = "text")
    private String failure;

    @Column(name = "failure_code")
    private String failureCode;

    @Column(name = "next_try")
    private Instant nextTry;

    protected EvidencePlan() {} // for JPA

    /** Somebody wants it now; a pause after a failure ends. */
    public void request(Instant now) {
        requestedAt = now;
        nextTry = null;
    }

    /** @param first when the first tree of the day is due; counts once */
    public void beginDaily(Instant first) {
        if (nextDaily == null) nextDaily = first;
    }

    /** Whether there may be work now, apart from what waits. */
    public boolean isFree(Instant now) {
        return (heldUntil == null || !heldUntil.isAfter(now)) && (nextTry == null || !nextTry.isAfter(now));
    }

    public boolean isDaily(Instant now) {
        return nextDaily != null && !nextDaily.isAfter(now);
    }

    public boolean isRequested() {
        return requestedAt != null;
    }

    public boolean isFailing() {
        return tries > 0;
    }

    public void take(UUID run, Instant until) {
        holder = run;
        heldUntil = until;
    }

    /** @return whether the run still has it */
    public boolean hold(UUID run, Instant until) {
        if (!run.equals(holder)) return false;
        heldUntil = until;
        return true;
    }

    public void compared(Instant at, long found) {
        comparedAt = at;
        missed = found;
    }

    /**
     * @param begun when the run began: what was asked for since is still to be done
     * @param next when the next tree of the day is due
     */
    public void done(Instant begun, Instant next) {
        letGo();
        if (isDaily(begun)) nextDaily = next;
        if (requestedAt != null && !requestedAt.isAfter(begun)) requestedAt = null;
        tries = 0;
        nextTry = null;
    }

    public void fail(String code, String why, Instant now) {
        letGo();
        failureCode = code;
        failure = why;
        failedAt = now;
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        nextTry = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        tries++;
    }

    private void letGo() {
        holder = null;
        heldUntil = null;
    }

    public Optional<Instant> nextDaily() {
        return Optional.ofNullable(nextDaily);
    }

    public Optional<Instant> comparedAt() {
        return Optional.ofNullable(comparedAt);
    }

    public long missed() {
        return missed;
    }

    /** Empty when the last run succeeded. */
    public Optional<EvidenceFailure> failure() {
        return isFailing()
                ? Optional.of(new EvidenceFailure(
                        failureCode, failure, tries, failedAt, nextTry == null ? failedAt : nextTry))
                : Optional.empty();
    }
}
