package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.retention.rules.files.ScheduleFiles;

class SubmissionDeadlinesTest {
    private static final SubmissionDeadlines DEADLINES = ScheduleFiles.bundled().submissionDeadlines();

    @ParameterizedTest(name = "{0}, {1} from {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", useHeadersInDisplayName = true, textBlock = """
            CITATION                      | KIND                           | START      | DUE
            NĐ 30/2020 Art. 30.2, general | TO_AGENCY_ARCHIVE              | 2020-03-04 | none
            NĐ 30/2020 Art. 30.2, general | TO_AGENCY_ARCHIVE              | 2020-03-05 | 2021-03-05
            NĐ 30/2020 Art. 30.2, general | TO_AGENCY_ARCHIVE              | 2023-03-18 | 2024-03-18
            NĐ 30/2020 Art. 30.2, general | TO_AGENCY_ARCHIVE              | 2024-02-29 | 2025-02-28
            NĐ 30/2020 Art. 30.2, general | TO_AGENCY_ARCHIVE              | 2025-06-30 | 2026-06-30
            Law 2024 Art. 17              | TO_AGENCY_ARCHIVE              | 2025-07-01 | 2026-07-01 2026-12-31
            Law 2024 Art. 17              | TO_AGENCY_ARCHIVE              | 2025-12-31 | 2026-12-31 2026-12-31
            NĐ 30/2020 Art. 30.2, works   | CONSTRUCTION_TO_AGENCY_ARCHIVE | 2025-11-30 | 2026-02-28
            NĐ 30/2020 Art. 30.2, works   | CONSTRUCTION_TO_AGENCY_ARCHIVE | 2023-11-30 | 2024-02-29
            NĐ 30/2020 Art. 30.2, works   | CONSTRUCTION_TO_AGENCY_ARCHIVE | 2025-12-31 | 2026-03-31
            TT 05/2025, digital           | ELECTRONIC_TO_AGENCY_ARCHIVE   | 2025-06-30 | 2026-06-30
            TT 05/2025, digital           | ELECTRONIC_TO_AGENCY_ARCHIVE   | 2025-07-01 | 2025-08-30 2026-07-01 2026-12-31
            TT 05/2025, digital           | ELECTRONIC_TO_AGENCY_ARCHIVE   | 2027-12-31 | 2028-02-29 2028-12-31 2028-12-31
            Law 2024 Art. 17, historical  | TO_HISTORICAL_ARCHIVE          | 2025-06-30 | none
            Law 2024 Art. 17, historical  | TO_HISTORICAL_ARCHIVE          | 2026-01-01 | 2031-12-31
            NĐ 30/2020 Art. 31.3          | KEPT_BACK_BY_UNIT              | 2026-06-30 | 2028-06-30
            """)
    void submissionIsDueByTheLawOfTheDayTheCountStarts(
            String citation, SubmissionKind kind, LocalDate start, String due) {
        List<LocalDate> expected = due == null
                ? List.of()
                : Stream.of(due.split(" ")).map(LocalDate::parse).toList();

        assertThat(DEADLINES.due(kind, start)).extracting(SubmissionDue::dueOn).isEqualTo(expected);
    }

    @Test
    void aDueDateNamesItsSource() {
        var due = DEADLINES.due(SubmissionKind.CONSTRUCTION_TO_AGENCY_ARCHIVE, LocalDate.of(2026, 1, 15));

        assertThat(due).singleElement().satisfies(only -> assertThat(
                        only.deadline().source().citation())
                .isEqualTo("NĐ 30/2020/NĐ-CP, Điều 30.2"));
    }

    @Test
    void aDueDateThatFallsOnASundayStays() {
        var due = DEADLINES.due(SubmissionKind.TO_AGENCY_ARCHIVE, LocalDate.of(2024, 6, 8));

        assertThat(due).extracting(SubmissionDue::dueOn).containsExactly(LocalDate.of(2025, 6, 8));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
    void aSubmissionIsOverdueOnTheDayAfterItsDueDate(LocalDate today, boolean overdue) {
        var due = DEADLINES
                .due(SubmissionKind.TO_AGENCY_ARCHIVE, LocalDate.of(2025, 6, 30))
                .get(0);

        assertThat(due.overdueOn(today)).isEqualTo(overdue);
    }

    @Test
    void theAgencySetsItsOwnDaysWhereSourcesDiffer() {
        var due = DEADLINES
                .configured("tt-05-2025-60-days", 90)
                .due(SubmissionKind.ELECTRONIC_TO_AGENCY_ARCHIVE, LocalDate.of(2026, 1, 1));

        assertThat(due).extracting(SubmissionDue::dueOn).startsWith(LocalDate.of(2026, 4, 1));
    }

    @Test
    void aDeadlineFixedByLawIsNotConfigurable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DEADLINES.configured("law-2024-17", 2))
                .withMessageContaining("law-2024-17");
    }
}
