package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What is known of a dossier when its period is decided.
 *
 * @param workEnded the year in which the work ended and the dossier was complete
 * @param event the day of the event a {@link RetentionRule.YearsAfterEvent} waits for
 * @param superseded the first day on which the documents were no longer in force
 * @param assetDisposed the day on which the asset was disposed of
 * @param agencyRule the longer period chosen by the agency
 */
public record RetentionFacts(
        Optional<Year> workEnded,
        Optional<LocalDate> event,
        Optional<LocalDate> superseded,
        Optional<LocalDate> assetDisposed,
        Optional<RetentionRule> agencyRule) {

    /** Nothing known yet: the work goes on. */
    public static RetentionFacts open() {
        return new RetentionFacts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static RetentionFacts workEndedOn(LocalDate date) {
        return workEndedIn(Year.from(date));
    }

    public static RetentionFacts workEndedIn(Year year) {
        return new RetentionFacts(
                Optional.of(year), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public RetentionFacts withEventOn(LocalDate date) {
        return new RetentionFacts(workEnded, Optional.of(date), superseded, assetDisposed, agencyRule);
    }

    public RetentionFacts withSupersededOn(LocalDate date) {
        return new RetentionFacts(workEnded, event, Optional.of(date), assetDisposed, agencyRule);
    }

    public RetentionFacts withAssetDisposedOn(LocalDate date) {
        return new RetentionFacts(workEnded, event, superseded, Optional.of(date), agencyRule);
    }

    public RetentionFacts withAgencyRule(RetentionRule rule) {
        return new RetentionFacts(workEnded, event, superseded, assetDisposed, Optional.of(rule));
    }
}
