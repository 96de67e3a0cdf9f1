package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.Holding;
import vn.tangthu.dossier.domain.Closing;
import vn.tangthu.dossier.domain.Dossier;
import vn.tangthu.dossier.domain.FileCode;
import vn.tangthu.dossier.domain.Samples;
import vn.tangthu.organization.api.Visibility.Scope;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Persistence;
import vn.tangthu.retention.rules.api.RetentionRule;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierOverviewTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 19);

    private final MigratedDatabase database = new MigratedDatabase();
    private final Persistence persistence = new Persistence(database);
    private int number;

    @BeforeAll
    void someDueSomeArchived() {
        persistence.runInTransaction(em -> List.of(
                        closed(DAY.plusDays(1)),
                        closed(DAY.minusDays(1)),
                        closed(DAY),
                        submitted(DAY),
                        archived(2025, 20),
                        archived(2025, 20),
                        archived(2025, 70),
                        archived(2026, 20))
                .forEach(em::persist));
    }

    @AfterAll
    void close() {
        persistence.close();
        database.close();
    }

    private Dossier closed(LocalDate due) {
        return closed(due, 2026, 20);
    }

    private Dossier closed(LocalDate due, int year, int years) {
        number++;
        var dossier = Samples.open(
                Samples.described("Hồ sơ số " + number), new FileCode("H49.64.33", year, "0" + number + ".VP"));
        dossier.close(new Closing(DAY.minusDays(60), dossier.metadata(), Samples.years(years), Optional.of(due)));
        return dossier;
    }

    private Dossier submitted(LocalDate due) {
        var dossier = closed(due);
        dossier.submit();
        return dossier;
    }

    private Dossier archived(int year, int years) {
        var dossier = closed(DAY, year, years);
        dossier.submit();
        dossier.archive();
        return dossier;
    }

    private <T> T asked(Scope scope, Function<DossierListing, T> question) {
        return persistence.inTransaction(em -> question.apply(DossierListingTest.listing(em, scope)));
    }

    @Test
    void closedDossiersAreDueEarliestFirstWithinTheDaysAskedFor() {
        var due = asked(Scope.UNIT, l -> l.due(DAY.minusDays(1), DAY.plusDays(1), PageRequest.first(10)));
        var today = asked(Scope.UNIT, l -> l.due(DAY, DAY, PageRequest.first(10)));
        var first = asked(Scope.UNIT, l -> l.due(DAY.minusDays(1), DAY, PageRequest.first(1)));

        assertThat(due)
                .extracting(d -> d.submissionDueOn().orElseThrow())
                .containsExactly(DAY.minusDays(1), DAY, DAY.plusDays(1));
        assertThat(today).extracting(DossierSummary::title).containsExactly("Hồ sơ số 3");
        assertThat(first).extracting(DossierSummary::title).containsExactly("Hồ sơ số 2");
    }

    @Test
    void whatTheArchiveHasIsCountedByYearAndPeriodLatestAndLongestFirst() {
        var twenty = new RetentionRule.Years(20);
        var seventy = new RetentionRule.Years(70);

        List<Holding> holdings = asked(Scope.SUBMITTED_EVERYWHERE, DossierListing::holdings);

        assertThat(holdings)
                .containsExactly(
                        new Holding(2026, twenty, 1), new Holding(2025, seventy, 1), new Holding(2025, twenty, 2));
    }

    @Test
    void whoMaySeeNothingSeesNothingDueAndNothingKept() {
        List<DossierSummary> due = asked(Scope.NONE, l -> l.due(DAY.minusYears(1), DAY, PageRequest.first(10)));
        List<Holding> holdings = asked(Scope.NONE, DossierListing::holdings);

        assertThat(due).isEmpty();
        assertThat(holdings).isEmpty();
    }

    @Test
    void whatIsSubmittedIsNotDueAnyMore() {
        var dossier = closed(DAY);
        assertThat(dossier.summary(0).submissionDueOn()).contains(DAY);

        dossier.submit();
        assertThat(dossier.view(0).submissionDueOn()).isEmpty();
        assertThat(dossier.summary(0).submissionDueOn()).isEmpty();

        dossier.giveBack("Thiếu phụ lục");
        assertThat(dossier.summary(0).submissionDueOn()).contains(DAY);
    }
}
