package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tangthu.retention.rules.Samples.decide;
import static vn.tangthu.retention.rules.Samples.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luật Lưu trữ 2024, Điều 15: a dossier with mixed documents takes the longest period. */
class LongestTest {
    private static final String CONTRACT = "YEARS_AFTER_EVENT:5:chấm dứt hợp đồng";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEARS:20 | YEARS:5                                  | YEARS:20
            YEARS:70 | PERMANENT                                | PERMANENT
            YEARS:70 | UNTIL_SUPERSEDED                         | UNTIL_SUPERSEDED
            YEARS:70 | LIFE_OF_ASSET:công trình                 | LIFE_OF_ASSET:công trình
            YEARS:70 | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng    | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng
            PERMANENT | LIFE_OF_ASSET:công trình                | PERMANENT
            UNTIL_SUPERSEDED | LIFE_OF_ASSET:công trình         | LIFE_OF_ASSET:công trình
            UNTIL_SUPERSEDED | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng | UNTIL_SUPERSEDED
            YEARS_AFTER_EVENT:10:nghỉ hưu | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng | YEARS_AFTER_EVENT:10:nghỉ hưu
            """)
    void theLongestRuleDoesNotDependOnTheOrderOfTheDocuments(String one, String other, String longest) {
        assertThat(RetentionRules.longestRule(List.of(rule(one), rule(other)))).isEqualTo(rule(longest));
        assertThat(RetentionRules.longestRule(List.of(rule(other), rule(one)))).isEqualTo(rule(longest));
    }

    @Test
    void theLatestEndGoverns() {
        var decisions = decided("YEARS:5", "YEARS:20", "YEARS:10");

        assertThat(RetentionRules.longest(decisions)).isEqualTo(decisions.get(1));
    }

    @Test
    void permanentGovernsOverAnUnknownEnd() {
        var decisions = decided("UNTIL_SUPERSEDED", "PERMANENT", "YEARS:70");

        assertThat(RetentionRules.longest(decisions)).isEqualTo(decisions.get(1));
    }

    @Test
    void anUnknownEndGovernsAndKeepsTheLatestKnownEnd() {
        var governing = RetentionRules.longest(decided("YEARS:70", CONTRACT, "YEARS:5"));

        assertThat(governing.rule()).isEqualTo(rule(CONTRACT));
        assertThat(governing.outcome())
                .isEqualTo(new RetentionOutcome.Undetermined(
                        RetentionCode.EVENT_NOT_HAPPENED, Optional.of(LocalDate.of(2090, 12, 31))));
    }

    @Test
    void onceTheEventHasHappenedTheLaterOfTheEndsGoverns() {
        var facts = RetentionFacts.workEndedIn(Year.of(2020)).withEventOn(LocalDate.of(2021, 5, 1));
        var contract = decide(CONTRACT, facts, "2026-11-21");
        var register = decide("YEARS:70", facts, "2026-11-21");

        assertThat(RetentionRules.longest(List.of(contract, register))).isEqualTo(register);
    }

    @Test
    void noDocumentsGiveNoPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionRules.longest(Collections.emptyList()));
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionRules.longestRule(Collections.emptyList()));
    }

    private static List<RetentionDecision> decided(String... rules) {
        return Stream.of(rules)
                .map(rule -> decide(rule, RetentionFacts.workEndedIn(Year.of(2020)), "2026-11-21"))
                .toList();
    }
}
