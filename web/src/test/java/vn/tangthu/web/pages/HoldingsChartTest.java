package vn.tangthu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tangthu.dossier.api.DossierOverview;
import vn.tangthu.dossier.api.DossierSummary;
import vn.tangthu.dossier.api.Holding;
import vn.tangthu.retention.rules.api.RetentionRule;
import vn.tangthu.web.pages.HoldingsChart.Bar;

class HoldingsChartTest {
    private static final RetentionRule EVER = new RetentionRule.Permanent();
    private static final RetentionRule TWENTY = new RetentionRule.Years(20);

    private static HoldingsChart of(List<Holding> holdings) {
        var chart = new HoldingsChart();
        chart.overview = new DossierOverview() {
            @Override
            public List<DossierSummary> dueForSubmission(LocalDate from, LocalDate to, int most) {
                return List.of();
            }

            @Override
            public List<Holding> holdings() {
                return holdings;
            }
        };
        return chart;
    }

    @Test
    void longestBarIsTheScaleOfAll() {
        var chart = of(List.of(new Holding(2026, EVER, 3), new Holding(2026, TWENTY, 1), new Holding(2025, TWENTY, 2)));

        assertThat(chart.getYears()).containsExactly(new Bar("2026", 3, 1, 4), new Bar("2025", 0, 2, 4));
        assertThat(chart.getYears().get(0).permanentShare()).isEqualTo(75.0);
        assertThat(chart.getPeriods()).containsExactly(new Bar("Vĩnh viễn", 3, 0, 3), new Bar("20 năm", 0, 3, 3));
    }

    @Test
    void yearsBeforeTheLatestTwelveStandInOneBar() {
        var chart = of(IntStream.range(0, 15)
                .mapToObj(back -> new Holding(2026 - back, TWENTY, 1))
                .toList());

        assertThat(chart.getYears()).hasSize(13).last().isEqualTo(new Bar("≤ 2014", 0, 3, 3));
    }

    @Test
    void anEmptyArchiveHasNoBars() {
        assertThat(of(List.of()).isNone()).isTrue();
        assertThat(of(List.of()).getYears()).isEmpty();
    }
}
