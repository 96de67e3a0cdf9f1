package vn.tangthu.preservation.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is in no tree yet, and when it will be.
 *
 * @param waiting objects
 * @param oldest since when the first of them waits
 * @param overdue those that wait longer than they should
 * @param patience so long they should wait at most
 * @param nextDaily when the next tree of the day is built
 * @param requested whether somebody has asked for one now
 * @param comparedAt when all that is kept was last compared with what is to be proved
 * @param missed what that look found missing, and took in
 * @param failure none when the last try succeeded
 */
public record EvidenceStanding(
        long waiting,
        Optional<Instant> oldest,
        long overdue,
        Duration patience,
        Optional<Instant> nextDaily,
        boolean requested,
        Optional<Instant> comparedAt,
        long missed,
        Optional<EvidenceFailure> failure) {}
