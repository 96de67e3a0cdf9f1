package vn.tangthu.dossier.api;

import java.time.LocalDate;
import java.util.List;

/** What is seen at a glance; narrowed by the caller's visibility. */
public interface DossierOverview {
    /**
     * Closed dossiers that are to be submitted to the agency archive within some days, earliest first.
     *
     * @param from first day
     * @param to last day
     * @param most rows wanted, at most 200
     */
    List<DossierSummary> dueForSubmission(LocalDate from, LocalDate to, int most);

    /** What the archive has, latest year first, in a year the longest period first. */
    List<Holding> holdings();
}
