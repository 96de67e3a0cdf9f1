package vn.tangthu.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.dossier.api.RetentionTooShortException;
import vn.tangthu.dossier.api.UnreadablePeriodException;
import vn.tangthu.platform.Finding;
import vn.tangthu.retention.rules.api.RetentionRule;

class RetentionPolicyTest {
    private final RetentionPolicy policy = Samples.RETENTION;

    @Test
    void theTitleLeadsToAnOfficialLine() {
        var proposed = policy.propose("Hồ sơ đấu thầu mua sắm máy tính năm 2026", Samples.TODAY)
                .orElseThrow();

        assertThat(proposed.basis()).isEqualTo(RetentionBasis.PROPOSED);
        assertThat(proposed.rule()).isEqualTo(new RetentionRule.Years(20));
        assertThat(proposed.official().orElseThrow().legalSource()).contains("TT 10/2022/TT-BNV");
    }

    @Test
    void workThatNoLineNamesGetsThePeriodOfOtherWorkByAnalogy() {
        var proposed = policy.propose("xyzzy", Samples.TODAY).orElseThrow();

        assertThat(proposed.basis()).isEqualTo(RetentionBasis.ANALOGY);
        assertThat(proposed.rule()).isEqualTo(new RetentionRule.Years(20));
    }

    @Test
    void sharingAWordIsNoGroundForAPeriod() {
        var proposed = policy.propose("Hồ sơ tuyển dụng công chức năm 2026", Samples.TODAY);

        assertThat(proposed.orElseThrow().basis()).isEqualTo(RetentionBasis.ANALOGY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 năm", "30 năm", "Vĩnh viễn", "YEARS:70"})
    void theAgencyMayLengthen(String wish) {
        var official = policy.choose("tt-10-2022/0-01.a", Optional.empty(), Samples.TODAY);

        var chosen = policy.choose(wish, Optional.of(official), Samples.TODAY);

        assertThat(chosen.basis()).isEqualTo(RetentionBasis.CHOSEN);
        assertThat(chosen.official()).isEqualTo(official.official());
    }

    @ParameterizedTest
    @CsvSource({"19 năm,RET-001", "71 năm,RET-003"})
    void theAgencyNeverShortensNorGoesBeyondTheLaw(String wish, String reason) {
        var official = Optional.of(policy.choose("tt-10-2022/0-01.a", Optional.empty(), Samples.TODAY));

        assertThatThrownBy(() -> policy.choose(wish, official, Samples.TODAY))
                .isInstanceOf(RetentionTooShortException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void anotherLineMayBeChosenEvenWhenItIsShorter() {
        var guessed = policy.propose("Hồ sơ đấu thầu mua sắm", Samples.TODAY);

        var chosen = policy.choose("tt-10-2022/0-01.b", guessed, Samples.TODAY);

        assertThat(chosen.rule()).isEqualTo(new RetentionRule.Years(5));
        assertThat(chosen.basis()).isEqualTo(RetentionBasis.CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lâu dài", "YEARS", "tt-10-2022/none", "0"})
    void wordsThatNameNoPeriodAreRefused(String wish) {
        assertThatThrownBy(() -> policy.choose(wish, Optional.empty(), Samples.TODAY))
                .isInstanceOf(UnreadablePeriodException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01,5,2020-01-01,2024-12-31",
        "2019-12-31,5,2020-01-01,2024-12-31",
        "2020-01-01,5,2021-01-01,2025-12-31"
    })
    void thePeriodCountsFromTheYearAfterTheWorkEnded(LocalDate ended, int years, LocalDate from, LocalDate end) {
        var settled = policy.settle(
                Samples.years(years), new RetentionPolicy.Settling(ended, Samples.TODAY), new ArrayList<>());

        assertThat(settled.countsFrom()).contains(from);
        assertThat(settled.expiresOn()).contains(end);
        assertThat(settled.disposableFrom()).contains(end.plusDays(1));
    }

    @Test
    void whatIsKeptForEverHasNoEnd() {
        var permanent = policy.choose("Vĩnh viễn", Optional.empty(), Samples.TODAY);
        var findings = new ArrayList<Finding>();

        var settled = policy.settle(
                permanent, new RetentionPolicy.Settling(LocalDate.of(2026, 11, 20), Samples.TODAY), findings);

        assertThat(settled.expiresOn()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void theLongestPeriodOfTheDocumentsWins() {
        var twenty = new RetentionRule.Years(20);
        var seventy = new RetentionRule.Years(70);

        assertThat(RetentionPolicy.longest(twenty, List.of(new RetentionRule.Years(10), seventy)))
                .isEqualTo(seventy);
        assertThat(RetentionPolicy.longest(twenty, List.of(new RetentionRule.Years(10))))
                .isEqualTo(twenty);
    }
}
