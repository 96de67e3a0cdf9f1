package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.time.Month;

/**
 * Length of a submission term.
 *
 * @param amount at least 1
 */
public record SubmissionTerm(int amount, Unit unit) {
    public SubmissionTerm {
        if (amount < 1) {
            throw new IllegalArgumentException("a term of at least 1 " + unit + ", not " + amount);
        }
    }

    /** How the term is counted. */
    public enum Unit {
        DAYS,
        MONTHS,
        /** To the same day of a later year. */
        YEARS,
        /** "From the year": to 31 December of a later year. */
        CALENDAR_YEARS
    }

    /** Last day of the term. Weekends and holidays do not move it; no source says they do. */
    public LocalDate endAfter(LocalDate start) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
            case CALENDAR_YEARS -> LocalDate.of(start.getYear() + amount, Month.DECEMBER, 31);
        };
    }
}
