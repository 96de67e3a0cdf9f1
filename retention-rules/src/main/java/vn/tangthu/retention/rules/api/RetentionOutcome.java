package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.util.Optional;

/** What a retention rule comes to for one dossier. */
public sealed interface RetentionOutcome {

    /** Kept for ever. */
    record Permanently() implements RetentionOutcome {}

    /**
     * Kept until the end of a year.
     *
     * @param countsFrom 1 January of the year after the one that starts the count
     * @param expiresOn last day of the period, always a 31 December
     */
    record Expires(LocalDate countsFrom, LocalDate expiresOn) implements RetentionOutcome {

        /** First day on which disposal may be proposed. */
        public LocalDate disposableFrom() {
            return expiresOn.plusDays(1);
        }
    }

    /**
     * The end is not known because something has not happened yet; the dossier is kept.
     *
     * @param reason RET-103 or RET-104
     * @param notBefore the period will not end before this day, where that much is known
     */
    record Undetermined(RetentionCode reason, Optional<LocalDate> notBefore) implements RetentionOutcome {}
}
