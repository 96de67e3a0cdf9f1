package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.retention.rules.Samples.RULES;
import static vn.tangthu.retention.rules.Samples.decide;
import static vn.tangthu.retention.rules.Samples.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodDecisionTest {

    @ParameterizedTest(name = "{0}: {1} ended {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            CITATION                                | RULE      | ENDED      | COUNTS FROM | EXPIRES ON | DISPOSABLE FROM
            TT 10/2022, counted from the year of end| YEARS:5   | 2019-01-01 | 2020-01-01  | 2024-12-31 | 2025-01-01
            TT 10/2022, counted from the year of end| YEARS:5   | 2019-12-31 | 2020-01-01  | 2024-12-31 | 2025-01-01
            TT 10/2022, counted from the year of end| YEARS:5   | 2020-01-01 | 2021-01-01  | 2025-12-31 | 2026-01-01
            TT 10/2022, counted from the year of end| YEARS:5   | 2020-02-29 | 2021-01-01  | 2025-12-31 | 2026-01-01
            TT 09/2011, group 3                     | YEARS:70  | 2020-06-30 | 2021-01-01  | 2090-12-31 | 2091-01-01
            TT 09/2011, group 9                     | YEARS:15  | 2010-06-30 | 2011-01-01  | 2025-12-31 | 2026-01-01
            Law 2024 Art. 15, minimum               | YEARS:2   | 2025-12-31 | 2026-01-01  | 2027-12-31 | 2028-01-01
            """)
    void yearsCountFromTheFirstOfJanuaryAfterTheWorkEnded(
            String citation, String rule, LocalDate ended, LocalDate from, LocalDate expires, LocalDate disposable) {
        var decision = decide(rule, RetentionFacts.workEndedOn(ended), "2026-11-21");

        assertThat(decision.outcome()).isEqualTo(new RetentionOutcome.Expires(from, expires));
        assertThat(((RetentionOutcome.Expires) decision.outcome()).disposableFrom())
                .isEqualTo(disposable);
    }

    @ParameterizedTest(name = "on {0} expired: {1}")
    @CsvSource(textBlock = """
            2024-12-30, false
            2024-12-31, false
            2025-01-01, true
            """)
    void aPeriodIsOverOnTheDayAfterItsLast(String on, boolean expired) {
        var decision = decide("YEARS:5", RetentionFacts.workEndedIn(Year.of(2019)), on);

        assertThat(decision.expired()).isEqualTo(expired);
    }

    @Test
    void permanentNeverExpires() {
        var decision = decide("PERMANENT", RetentionFacts.workEndedIn(Year.of(1976)), "2126-01-01");

        assertThat(decision.outcome()).isEqualTo(new RetentionOutcome.Permanently());
        assertThat(decision.expired()).isFalse();
    }

    @Test
    void nothingCountsWhileTheWorkGoesOn() {
        var decision = decide("YEARS:5", RetentionFacts.open(), "2026-11-21");

        assertThat(decision.outcome())
                .isEqualTo(new RetentionOutcome.Undetermined(RetentionCode.WORK_NOT_ENDED, Optional.empty()));
        assertThat(decision.findings()).extracting(RetentionFinding::code).contains(RetentionCode.WORK_NOT_ENDED);
    }

    @Test
    void workThatEndsInALaterYearHasNotEnded() {
        var decision = decide("YEARS:5", RetentionFacts.workEndedIn(Year.of(2027)), "2026-12-31");

        assertThat(decision.outcome()).isInstanceOf(RetentionOutcome.Undetermined.class);
    }

    @ParameterizedTest(name = "{0}: {1} after {2}, asked {3}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            CITATION                      | RULE                                     | HAPPENED   | ASKED      | EXPIRES ON
            TT 09/2011 group 4.1, contract| YEARS_AFTER_EVENT:5:chấm dứt hợp đồng    | 2022-12-31 | 2022-12-30 | -
            TT 09/2011 group 4.1, contract| YEARS_AFTER_EVENT:5:chấm dứt hợp đồng    | 2022-12-31 | 2022-12-31 | 2027-12-31
            TT 09/2011 group 4.1, contract| YEARS_AFTER_EVENT:5:chấm dứt hợp đồng    | 2023-01-01 | 2026-11-21 | 2028-12-31
            event before the work ended   | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng    | 2018-05-04 | 2026-11-21 | 2025-12-31
            TT 09/2011 group 1, principle | UNTIL_SUPERSEDED                         | 2024-02-29 | 2024-02-28 | -
            TT 09/2011 group 1, principle | UNTIL_SUPERSEDED                         | 2024-02-29 | 2024-02-29 | 2024-12-31
            TT 09/2011 group 6, works     | LIFE_OF_ASSET:công trình                 | 2026-01-01 | 2025-12-31 | -
            TT 09/2011 group 6, works     | LIFE_OF_ASSET:công trình                 | 2026-01-01 | 2026-01-01 | 2026-12-31
            """)
    void theConditionalKindsEndOnlyWhenTheirConditionHasHappened(
            String citation, String rule, LocalDate happened, String asked, LocalDate expires) {
        var facts = RetentionFacts.workEndedIn(Year.of(2020))
                .withEventOn(happened)
                .withSupersededOn(happened)
                .withAssetDisposedOn(happened);

        var outcome = decide(rule, facts, asked).outcome();

        if (expires == null) {
            assertThat(outcome).isInstanceOf(RetentionOutcome.Undetermined.class);
        } else {
            assertThat(((RetentionOutcome.Expires) outcome).expiresOn()).isEqualTo(expires);
        }
    }

    @ParameterizedTest(name = "{0} waits for its own fact only")
    @CsvSource({
        "YEARS_AFTER_EVENT:5:chấm dứt hợp đồng, 2025-12-31",
        "UNTIL_SUPERSEDED, 2022-12-31",
        "LIFE_OF_ASSET:công trình, 2022-12-31"
    })
    void aMissingConditionIsUndeterminedAndSaysTheEarliestEnd(String rule, LocalDate notBefore) {
        var decision = decide(rule, RetentionFacts.workEndedIn(Year.of(2020)), "2026-11-21");

        assertThat(decision.outcome())
                .isEqualTo(new RetentionOutcome.Undetermined(RetentionCode.EVENT_NOT_HAPPENED, Optional.of(notBefore)));
        assertThat(decision.expired()).isFalse();
    }

    @ParameterizedTest(name = "Law 2024 Art. 15, decided on {0}: {1}")
    @CsvSource(textBlock = """
            2025-06-30, 2024-12-31, false
            2025-07-01, 2026-12-31, true
            2025-07-02, 2026-12-31, true
            """)
    void noPeriodEndsBeforeTheMinimumOfTheLaw(String on, LocalDate expires, boolean raised) {
        var facts = RetentionFacts.workEndedIn(Year.of(2024)).withSupersededOn(LocalDate.parse("2024-03-01"));

        var decision = decide("UNTIL_SUPERSEDED", facts, on);

        assertThat(((RetentionOutcome.Expires) decision.outcome()).expiresOn()).isEqualTo(expires);
        assertThat(decision.findings().stream().anyMatch(finding -> finding.code() == RetentionCode.RAISED_TO_MINIMUM))
                .isEqualTo(raised);
    }

    @Test
    void theAgencysLongerPeriodHoldsAndTheSourceStaysTheOfficialOne() {
        var facts = RetentionFacts.workEndedIn(Year.of(2019)).withAgencyRule(rule("YEARS:10"));

        var decision = decide("YEARS:5", facts, "2026-11-21");

        assertThat(decision.rule()).isEqualTo(rule("YEARS:10"));
        assertThat(decision.outcome())
                .isEqualTo(new RetentionOutcome.Expires(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31)));
        assertThat(decision.source().citation()).isEqualTo("TT 10/2022/TT-BNV, nhóm 1");
        assertThat(decision.maintenanceCode()).isEqualTo("06");
    }

    @Test
    void theAgencysShorterPeriodIsNotTaken() {
        var facts = RetentionFacts.workEndedIn(Year.of(2019)).withAgencyRule(rule("YEARS:4"));

        var decision = decide("YEARS:5", facts, "2026-11-21");

        assertThat(decision.rule()).isEqualTo(rule("YEARS:5"));
        assertThat(decision.findings())
                .contains(new RetentionFinding(
                        RetentionCode.AGENCY_RULE_NOT_TAKEN, "RET-001: YEARS:4 instead of YEARS:5"));
    }

    @ParameterizedTest(name = "3-11 on {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2011-07-18 | RET-107 | TT 09/2011/TT-BNV, nhóm 3
            2011-07-19 | -       | TT 09/2011/TT-BNV, nhóm 3
            2023-02-14 | -       | TT 09/2011/TT-BNV, nhóm 3
            2023-02-15 | RET-101 | TT 10/2022/TT-BNV, áp dụng tương tự TT 09/2011/TT-BNV, nhóm 3
            """)
    void aDecisionSaysWhetherItsLineIsInForce(LocalDate on, String notice, String citation) {
        var line = RULES.schedules().line("tt-09-2011", "3-11").orElseThrow();

        var decision = RULES.decide(line, RetentionFacts.workEndedIn(Year.of(2010)), on);

        assertThat(decision.findings())
                .extracting(finding -> finding.code().code())
                .isEqualTo(notice == null ? List.of() : List.of(notice));
        assertThat(decision.source().citation()).isEqualTo(citation);
    }

    @Test
    void aDecisionSaysThatItsSourceIsFromMemory() {
        var remembered = new LegalSource("QĐ 1/2020/QĐ-UBND", "Điều 2", Certainty.FROM_MEMORY);
        var line = new RetentionLine(
                "own",
                "1",
                "1-01",
                "Hồ sơ mẫu",
                List.of(),
                rule("YEARS:5"),
                remembered,
                LineBasis.OFFICIAL,
                List.of(),
                "");
        var effective = new EffectivePeriod(LocalDate.of(2020, 1, 1), Optional.empty());
        var schedule = new RetentionSchedule(
                "own", "QĐ 1/2020/QĐ-UBND", effective, Optional.empty(), List.of(), List.of(line));
        var rules = new RetentionRules(new Schedules(List.of(schedule), List.of()));

        var decision = rules.decide(line, RetentionFacts.workEndedIn(Year.of(2020)), LocalDate.of(2026, 11, 21));

        assertThat(decision.findings())
                .containsExactly(new RetentionFinding(RetentionCode.SOURCE_FROM_MEMORY, "QĐ 1/2020/QĐ-UBND, Điều 2"));
    }

    @Test
    void aLineWithAKnownSuccessorIsToBeDeterminedAgain() {
        var officials = RULES.schedules().line("tt-09-2011", "3-10").orElseThrow();

        var decision = RULES.decide(officials, RetentionFacts.open(), LocalDate.of(2023, 2, 15));

        assertThat(decision.findings())
                .extracting(RetentionFinding::code)
                .contains(RetentionCode.LINE_NOT_APPLICABLE)
                .doesNotContain(RetentionCode.BY_ANALOGY);
    }
}
