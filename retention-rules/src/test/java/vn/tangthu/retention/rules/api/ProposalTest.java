package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.retention.rules.Samples.RULES;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Hồ sơ kỷ luật công chức Nguyễn Văn A                                          | 3-13
            Hồ sơ bổ nhiệm Trưởng phòng Tổ chức năm 2020                                  | 3-11
            Hồ sơ nâng bậc lương thường xuyên năm 2020                                    | 4.2-04
            Hợp đồng lao động với bà Trần Thị B                                           | 4.1-05
            Hồ sơ công trình xây dựng trụ sở làm việc, công trình nhóm C                  | 6-04.b
            Hồ sơ sửa chữa nhỏ nhà làm việc                                               | 6-05
            Báo cáo quyết toán năm 2019                                                   | 5-05.a
            Báo cáo quyết toán quý II năm 2019                                            | 5-05.b
            Hồ sơ giải quyết đơn khiếu nại của ông Lê Văn C                               | 9-06.b
            Hồ sơ cải cách hành chính năm 2020                                            | 12.1-05
            Sổ đăng ký văn bản đến năm 2020                                               | 12.1-12
            Sổ đăng ký văn bản đi năm 2020                                                | 12.1-11.c
            Tập lưu công văn đi năm 2020                                                  | 12.1-11.c
            Báo cáo phòng chống tham nhũng năm 2020                                       | 9-04.a
            Đại hội Công đoàn nhiệm kỳ 2020-2025                                          | 14.2-02
            Hồ sơ đảng viên Phạm Thị D                                                    | 14.1-09
            Hồ sơ sử dụng xe ô tô 51A-123.45                                              | 12.2-08
            Báo cáo tổng kết công tác năm 2020                                            | 1-05.b
            Báo cáo công tác quý III năm 2020                                             | 1-06.b
            Hồ sơ sáp nhập xã                                                             | 3-06
            Kiểm kê tài sản 0h ngày 01/01/2020                                            | 5-07
            Bằng khen của Chủ tịch UBND tỉnh                                              | 10-06.b
            """)
    void aDossierTitleFindsItsLine(String title, String code) {
        assertThat(RULES.propose(title, IN_2020))
                .first()
                .extracting(proposal -> proposal.line().code())
                .isEqualTo(code);
    }

    @Test
    void everyLineFindsItselfByItsOwnTitle() {
        for (RetentionLine line : RULES.schedules().linesOn(IN_2020)) {
            assertThat(RULES.propose(line.title(), IN_2020))
                    .as(line.code() + " " + line.title())
                    .extracting(proposal -> proposal.line().code())
                    .contains(line.code());
        }
    }

    @Test
    void accentsCaseAndUnicodeFormDoNotMatter() {
        var expected = RULES.propose("Hồ sơ kỷ luật cán bộ", IN_2026);

        assertThat(RULES.propose("HO SO KY LUAT CAN BO", IN_2026)).isEqualTo(expected);
        assertThat(RULES.propose(Normalizer.normalize("Hồ sơ kỷ luật cán bộ", Normalizer.Form.NFD), IN_2026))
                .isEqualTo(expected);
    }

    @Test
    void proposalsAreRankedAndAtMostTen() {
        var proposals = RULES.propose("Kế hoạch, báo cáo công tác tổ chức, cán bộ", IN_2026);

        assertThat(proposals).hasSizeBetween(2, 10);
        assertThat(proposals).isSortedAccordingTo((one, other) -> Integer.compare(other.score(), one.score()));
    }

    @ParameterizedTest(name = "{0} on {1}: {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Hồ sơ quy hoạch cán bộ lãnh đạo 2020-2025 | 2023-02-14 | 3-10   | YEARS:20  | OFFICIAL
            Hồ sơ quy hoạch cán bộ lãnh đạo 2020-2025 | 2023-02-15 | 3-02.b | YEARS:10  | OFFICIAL
            Công văn trao đổi về công tác quy hoạch   | 2023-02-14 | 2.1-07 | YEARS:10  | OFFICIAL
            Công văn trao đổi về công tác quy hoạch   | 2023-02-15 | 2-02   | YEARS:5   | OFFICIAL
            Quy chế làm việc của Sở Nội vụ            | 2023-02-14 | 3-02   | PERMANENT | OFFICIAL
            Quy chế làm việc của Sở Nội vụ            | 2023-02-15 | 3-01   | YEARS:20  | OFFICIAL
            Hồ sơ kỷ luật cán bộ                      | 2023-02-14 | 3-13   | YEARS:70  | OFFICIAL
            Hồ sơ kỷ luật cán bộ                      | 2023-02-15 | 3-13   | YEARS:70  | BY_ANALOGY
            Đấu thầu mua sắm thường xuyên máy tính    | 2023-02-15 | 0-01.a | YEARS:20  | OFFICIAL
            """)
    void theScheduleInForceAnswers(String title, LocalDate on, String code, String rule, LineBasis basis) {
        assertThat(RULES.propose(title, on)).first().satisfies(best -> {
            assertThat(best.line().code()).isEqualTo(code);
            assertThat(best.line().rule().code()).isEqualTo(rule);
            assertThat(best.line().basis()).isEqualTo(basis);
        });
    }

    @Test
    void aTitleWithoutAKnownWordProposesNothing() {
        assertThat(RULES.propose("xyz 123", IN_2026)).isEmpty();
        assertThat(RULES.propose("", IN_2026)).isEmpty();
    }

    @Test
    void noScheduleInForceProposesNothing() {
        assertThat(RULES.propose("Hồ sơ kỷ luật cán bộ", LocalDate.of(2011, 7, 18)))
                .isEmpty();
    }
}
