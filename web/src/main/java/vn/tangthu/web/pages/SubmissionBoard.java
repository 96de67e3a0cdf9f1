package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tangthu.dossier.api.DossierOverview;
import vn.tangthu.dossier.api.DossierSummary;

/** Closed dossiers by the day they are due for submission: overdue, today, soon. */
@Named
@RequestScoped
public class SubmissionBoard {
    private static final int MOST = 6;
    private static final int DAYS_AHEAD = 30;
    private static final int YEARS_BACK = 100;

    /**
     * One column.
     *
     * @param key end of the keys of its texts
     * @param dueBy last day of the column, as the list of dossiers takes it
     */
    public record Column(String key, LocalDate dueBy, List<DossierSummary> dossiers) {}

    @Inject
    DossierOverview overview;

    @Inject
    Clock clock;

    private List<Column> columns;

    public List<Column> getColumns() {
        if (columns == null) {
            var today = today();
            columns = List.of(
                    column("OVERDUE", today.minusYears(YEARS_BACK), today.minusDays(1)),
                    column("TODAY", today, today),
                    column("SOON", today.plusDays(1), today.plusDays(DAYS_AHEAD)));
        }
        return columns;
    }

    public boolean isNothingDue() {
        return getColumns().stream().allMatch(column -> column.dossiers().isEmpty());
    }

    /** Days from today to the due day; negative when it has passed. */
    public long daysLeft(DossierSummary dossier) {
        return dossier.submissionDueOn()
                .map(day -> ChronoUnit.DAYS.between(today(), day))
                .orElse(0L);
    }

    private Column column(String key, LocalDate from, LocalDate to) {
        return new Column(key, to, overview.dueForSubmission(from, to, MOST));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
