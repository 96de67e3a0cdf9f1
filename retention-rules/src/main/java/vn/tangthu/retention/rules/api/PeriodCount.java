package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/** Turns a rule and facts into dates: everything is counted in whole calendar years. */
final class PeriodCount {
    private PeriodCount() {}

    static RetentionOutcome outcome(RetentionRule rule, RetentionFacts facts, LocalDate on, int minimumYears) {
        if (rule instanceof RetentionRule.Permanent) {
            return new RetentionOutcome.Permanently();
        }
        Optional<Year> ended = facts.workEnded().filter(year -> !year.isAfter(Year.from(on)));
        if (ended.isEmpty()) {
            return new RetentionOutcome.Undetermined(RetentionCode.WORK_NOT_ENDED, Optional.empty());
        }
        int workEnded = ended.get().getValue();
        LocalDate atLeast = lastDayOf(workEnded + minimumYears);
        if (rule instanceof RetentionRule.Years period) {
            return expires(workEnded, period.years(), atLeast);
        }
        return trigger(rule, facts)
                .filter(day -> !day.isAfter(on))
                .<RetentionOutcome>map(day -> expires(Math.max(workEnded, day.getYear()), rule.yearsOrZero(), atLeast))
                .orElseGet(() -> new RetentionOutcome.Undetermined(
                        RetentionCode.EVENT_NOT_HAPPENED,
                        Optional.of(lastDayOf(workEnded + Math.max(minimumYears, rule.yearsOrZero())))));
    }

    private static Optional<LocalDate> trigger(RetentionRule rule, RetentionFacts facts) {
        return switch (rule.kind()) {
            case YEARS_AFTER_EVENT -> facts.event();
            case UNTIL_SUPERSEDED -> facts.superseded();
            case LIFE_OF_ASSET -> facts.assetDisposed();
            case PERMANENT, YEARS -> Optional.empty();
        };
    }

    private static RetentionOutcome expires(int startYear, int years, LocalDate atLeast) {
        LocalDate end = lastDayOf(startYear + years);
        return new RetentionOutcome.Expires(
                LocalDate.of(startYear + 1, Month.JANUARY, 1), end.isBefore(atLeast) ? atLeast : end);
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
