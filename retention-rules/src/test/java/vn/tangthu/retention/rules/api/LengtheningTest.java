package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.retention.rules.Samples.RULES;
import static vn.tangthu.retention.rules.Samples.rule;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengtheningTest {

    @ParameterizedTest(name = "{0}: {1} -> {2} on {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "accepted", useHeadersInDisplayName = true, textBlock = """
            CITATION                       | OFFICIAL                       | CHOSEN                         | ON         | ANSWER
            TT 10/2022, never shorter      | YEARS:10                       | YEARS:9                        | 2026-11-21 | RET-001
            TT 10/2022, never shorter      | YEARS:10                       | YEARS:10                       | 2026-11-21 | accepted
            TT 10/2022, never shorter      | YEARS:10                       | YEARS:11                       | 2026-11-21 | accepted
            TT 10/2022, never shorter      | PERMANENT                      | YEARS:70                       | 2026-11-21 | RET-001
            TT 10/2022, never shorter      | PERMANENT                      | UNTIL_SUPERSEDED               | 2026-11-21 | RET-001
            TT 10/2022, longer             | YEARS:10                       | PERMANENT                      | 2026-11-21 | accepted
            TT 10/2022, longer             | UNTIL_SUPERSEDED               | PERMANENT                      | 2026-11-21 | accepted
            kinds that cannot be compared  | UNTIL_SUPERSEDED               | YEARS:70                       | 2026-11-21 | RET-002
            kinds that cannot be compared  | YEARS:5                        | UNTIL_SUPERSEDED               | 2026-11-21 | RET-002
            kinds that cannot be compared  | LIFE_OF_ASSET:công trình       | LIFE_OF_ASSET:thiết bị         | 2026-11-21 | RET-002
            event is never before the work | YEARS:5                        | YEARS_AFTER_EVENT:5:nghỉ hưu   | 2026-11-21 | accepted
            event is never before the work | YEARS:6                        | YEARS_AFTER_EVENT:5:nghỉ hưu   | 2026-11-21 | RET-002
            event may come late            | YEARS_AFTER_EVENT:5:nghỉ hưu   | YEARS:70                       | 2026-11-21 | RET-002
            same event                     | YEARS_AFTER_EVENT:5:nghỉ hưu   | YEARS_AFTER_EVENT:6:nghỉ hưu   | 2026-11-21 | accepted
            same event                     | YEARS_AFTER_EVENT:5:nghỉ hưu   | YEARS_AFTER_EVENT:4:nghỉ hưu   | 2026-11-21 | RET-001
            another event                  | YEARS_AFTER_EVENT:5:nghỉ hưu   | YEARS_AFTER_EVENT:9:thôi việc  | 2026-11-21 | RET-002
            Law 2011 Art. 17, under 70     | YEARS:50                       | YEARS:70                       | 2025-06-30 | RET-003
            Law 2024 Art. 15, at most 70   | YEARS:50                       | YEARS:70                       | 2025-07-01 | accepted
            Law 2024 Art. 15, at most 70   | YEARS:50                       | YEARS:71                       | 2025-07-01 | RET-003
            official 70 under Law 2011     | YEARS:70                       | YEARS:70                       | 2020-01-01 | accepted
            no Law known before 2012-07-01 | YEARS:50                       | YEARS:71                       | 2012-06-30 | accepted
            Law 2011 Art. 17, under 70     | YEARS:50                       | YEARS:70                       | 2012-07-01 | RET-003
            """)
    void theAgencyMayLengthenNeverShorten(
            String citation, String official, String chosen, LocalDate on, String answer) {
        var expected = answer == null
                ? new Lengthening.Accepted(rule(chosen))
                : new Lengthening.Refused(codeOf(answer), rule(official), rule(chosen));

        assertThat(RULES.lengthen(rule(official), rule(chosen), on)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            YEARS:1           | 2025-06-30 | -
            YEARS:1           | 2025-07-01 | RET-004
            YEARS:2           | 2025-07-01 | -
            YEARS:70          | 2025-06-30 | RET-003
            YEARS:70          | 2025-07-01 | -
            YEARS:71          | 2025-07-01 | RET-003
            PERMANENT         | 2025-07-01 | -
            UNTIL_SUPERSEDED  | 2025-07-01 | -
            """)
    void aFreelyChosenPeriodStaysWithinTheLaw(String chosen, LocalDate on, String code) {
        assertThat(RULES.outsideLaw(rule(chosen), on).map(RetentionCode::code).orElse(null))
                .isEqualTo(code);
    }

    private static RetentionCode codeOf(String code) {
        return java.util.Arrays.stream(RetentionCode.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
