package vn.tangthu.signature.internal.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Whether what a source told counts now. */
record Freshness(Instant thisUpdate, Optional<Instant> nextUpdate) {
    /** By which the clock of a source may go before ours. */
    private static final Duration DRIFT = Duration.ofMinutes(5);

    /** What does not say when the next comes counts for so long. */
    private static final Duration WITHOUT_NEXT = Duration.ofDays(1);

    static Freshness of(Date thisUpdate, Date nextUpdate) throws RefusedAnswerException {
        if (thisUpdate == null) throw new RefusedAnswerException("does not say of when it is");
        return new Freshness(
                thisUpdate.toInstant(), Optional.ofNullable(nextUpdate).map(Date::toInstant));
    }

    Instant end() {
        return nextUpdate.orElseGet(() -> thisUpdate.plus(WITHOUT_NEXT));
    }

    void require(Instant now) throws RefusedAnswerException {
        if (thisUpdate.isAfter(now.plus(DRIFT)))
            throw new RefusedAnswerException("is of " + thisUpdate + ", which is to come");
        if (!end().isAfter(now)) throw new RefusedAnswerException("is of old: it counted until " + end());
    }
}
