package vn.tangthu.dossier.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.retention.rules.api.RetentionRule;

/**
 * Retention period of a dossier (thời hạn bảo quản).
 *
 * @param rule what holds: the official period, or the longer one chosen by the agency
 * @param basis how it was come by
 * @param official the line it rests on; empty when a person chose a period for work that no line names
 * @param countsFrom 1 January after the year the work ended; from closing on, unless permanent or not yet known
 * @param expiresOn last day of the period, likewise
 */
public record DossierRetention(
        RetentionRule rule,
        RetentionBasis basis,
        Optional<OfficialPeriod> official,
        Optional<LocalDate> countsFrom,
        Optional<LocalDate> expiresOn) {

    /** Without dates: the work goes on. */
    public static DossierRetention undated(
            RetentionRule rule, RetentionBasis basis, Optional<OfficialPeriod> official) {
        return new DossierRetention(rule, basis, official, Optional.empty(), Optional.empty());
    }

    public DossierRetention undated() {
        return undated(rule, basis, official);
    }

    /** First day on which disposal may be proposed. */
    public Optional<LocalDate> disposableFrom() {
        return expiresOn.map(day -> day.plusDays(1));
    }
}
