package vn.tangthu.retention.rules.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tangthu.retention.rules.Samples.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.retention.rules.api.RetentionGroup;
import vn.tangthu.retention.rules.api.RetentionKind;
import vn.tangthu.retention.rules.api.RetentionLine;
import vn.tangthu.retention.rules.api.RetentionSchedule;
import vn.tangthu.retention.rules.api.Schedules;

class ScheduleFilesTest {
    private static final Schedules SHIPPED = ScheduleFiles.bundled().schedules();
    private static final String HEADER = "group;code;title;kind;years;condition;keywords;certainty;note;replaces\n";

    @Test
    void allFourteenGroupsOfTheScheduleOf2011AreThere() {
        var schedule = SHIPPED.schedule("tt-09-2011").orElseThrow();

        assertThat(schedule.lines()).hasSize(274);
        assertThat(schedule.lines().stream()
                        .map(RetentionLine::group)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo("1 2 2.1 2.2 2.3 3 4 4.1 4.2 5 6 7 8 9 10 11 12.1 12.2 13 14.1 14.2 14.3");
    }

    @Test
    void everyKindOfRuleIsUsed() {
        assertThat(lines().stream().map(line -> line.rule().kind()).distinct())
                .containsExactlyInAnyOrder(RetentionKind.values());
    }

    @Test
    void everyLineHasATitleASourceAndAKnownGroup() {
        for (RetentionSchedule schedule : SHIPPED.all()) {
            var groups = schedule.groups().stream().map(RetentionGroup::code).toList();
            assertThat(schedule.lines()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.title()).isNotBlank();
                assertThat(line.source().citation()).startsWith(schedule.instrument());
                assertThat(groups).contains(line.group());
                assertThat(line.code()).startsWith(line.group() + "-");
            });
        }
    }

    @Test
    void titlesDoNotRepeat() {
        for (RetentionSchedule schedule : SHIPPED.all()) {
            assertThat(schedule.lines()).extracting(RetentionLine::title).doesNotHaveDuplicates();
        }
    }

    @Test
    void replacedLinesExist() {
        for (RetentionLine line : lines()) {
            assertThat(line.replaces()).allSatisfy(code -> assertThat(SHIPPED.line("tt-09-2011", code))
                    .isPresent());
        }
    }

    @Test
    void groupsTwoToTwelveKeepTheCommonPattern() {
        var schedule = SHIPPED.schedule("tt-09-2011").orElseThrow();
        var common =
                List.of("2.1", "2.2", "2.3", "3", "4.1", "4.2", "5", "6", "7", "8", "9", "10", "11", "12.1", "12.2");

        for (String group : common) {
            assertThat(ruleOf(schedule, group, "(hồ sơ nguyên tắc)")).as(group).isEqualTo("UNTIL_SUPERSEDED");
            assertThat(ruleOf(schedule, group, "Công văn trao đổi về"))
                    .as(group)
                    .isEqualTo("YEARS:10");
        }
        for (String group : List.of("2", "3", "4", "5", "6", "7", "8", "9", "10")) {
            assertThat(ruleOf(schedule, group, ": dài hạn, hàng năm")).as(group).isEqualTo("PERMANENT");
            assertThat(ruleOf(schedule, group, ": 6 tháng, 9 tháng")).as(group).isEqualTo("YEARS:20");
            assertThat(ruleOf(schedule, group, ": quý, tháng")).as(group).isEqualTo("YEARS:5");
        }
    }

    @ParameterizedTest(name = "group {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1    | gửi để biết                              | YEARS:5
            1    | tổng kết năm                             | PERMANENT
            1    | sơ kết tháng, quý, 6 tháng               | YEARS:5
            1    | đột xuất                                 | YEARS:10
            1    | ISO                                      | PERMANENT
            1    | kết luận cuộc họp                        | YEARS:10
            1    | UBND tỉnh và tương đương                 | PERMANENT
            1    | Tập công văn trao đổi                    | YEARS:10
            2.1  | : sơ kết                                 | YEARS:10
            2.2  | cơ quan để biết                          | YEARS:5
            2.2  | chỉ đạo, kiểm tra                        | YEARS:20
            2.3  | phiếu điều tra                           | YEARS:10
            3    | quy hoạch cán bộ                         | YEARS:20
            3    | bổ nhiệm                                 | YEARS:70
            3    | danh sách trúng tuyển                    | YEARS:20
            3    | bài thi                                  | YEARS:5
            3    | kỷ luật                                  | YEARS:70
            3    | hưu trí                                  | YEARS:70
            3    | Hồ sơ gốc                                | PERMANENT
            3    | Sổ, phiếu quản lý                        | YEARS:70
            3    | lớp bồi dưỡng                            | YEARS:10
            3    | bảo vệ chính trị nội bộ                  | YEARS:20
            3    | Vì sự tiến bộ phụ nữ                     | YEARS:10
            4.1  | không nghiêm trọng                       | YEARS:20
            4.1  | Hợp đồng lao động vụ việc                | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng
            4.2  | nâng lương                               | YEARS:20
            5    | quyết toán: hàng năm                     | PERMANENT
            5    | quyết toán: tháng                        | YEARS:20
            5    | kiểm kê                                  | YEARS:20
            5    | nhà đất                                  | PERMANENT
            5    | tài sản khác                             | YEARS:20
            5    | kiểm toán tại cơ quan và các đơn vị trực thuộc: vụ việc khác | YEARS:10
            5    | sổ tổng hợp                              | YEARS:20
            5    | sổ chi tiết                              | YEARS:10
            5    | Chứng từ kế toán sử dụng trực tiếp       | YEARS:10
            5    | Chứng từ kế toán không sử dụng trực tiếp | YEARS:5
            6    | công trình nhóm A                        | PERMANENT
            6    | công trình nhóm B                        | LIFE_OF_ASSET:công trình
            6    | sửa chữa nhỏ                             | YEARS:15
            7    | đề tài nghiên cứu khoa học: cấp cơ sở    | YEARS:10
            7    | báo cáo khoa học chuyên đề               | YEARS:20
            8    | đoàn ra: ký kết                          | PERMANENT
            8    | đoàn vào: hội thảo                       | YEARS:20
            8    | : thông thường                           | YEARS:20
            9    | tham nhũng: hàng năm                     | YEARS:20
            9    | tham nhũng: tháng                        | YEARS:5
            9    | thanh tra các vụ việc: vụ việc khác      | YEARS:15
            9    | tố cáo: vụ việc khác                     | YEARS:15
            9    | Thanh tra nhân dân: tài liệu khác        | YEARS:5
            10   | phong trào                               | YEARS:10
            10   | Chủ tịch Nước                            | PERMANENT
            10   | Chủ tịch UBND cấp tỉnh                   | YEARS:20
            10   | người đứng đầu                           | YEARS:10
            10   | người nước ngoài                         | PERMANENT
            11   | hội nghị                                 | YEARS:10
            11   | : tháng, quý, 6 tháng                    | YEARS:20
            11   | góp ý                                    | YEARS:5
            11   | rà soát                                  | YEARS:10
            12.1 | : quý, tháng                             | YEARS:10
            12.1 | cải cách hành chính                      | YEARS:20
            12.1 | Danh mục bí mật nhà nước                 | PERMANENT
            12.1 | con dấu                                  | YEARS:20
            12.1 | văn bản đi của cơ quan: văn bản khác     | YEARS:50
            12.1 | văn bản đến                              | YEARS:20
            12.2 | hội nghị                                 | YEARS:20
            12.2 | cháy, nổ                                 | YEARS:10
            12.2 | ôtô                                      | LIFE_OF_ASSET:thiết bị
            12.2 | văn phòng phẩm                           | YEARS:5
            13   | trực thuộc: tháng                        | YEARS:20
            13   | phạm vi quản lý: tháng                   | YEARS:10
            13   | vụ việc khác                             | YEARS:20
            13   | Sổ sách                                  | YEARS:20
            14.1 | bàn giao                                 | YEARS:10
            14.1 | kiểm tra, giám sát                       | YEARS:20
            14.1 | xếp loại                                 | YEARS:70
            14.1 | Hồ sơ đảng viên                          | YEARS:70
            14.2 | nhân sự                                  | PERMANENT
            14.3 | nhân sự                                  | YEARS:20
            14.3 | : tháng, quý, 6 tháng                    | YEARS:10
            """)
    void theScheduleOf2011SaysAsTheRulesBook(String group, String words, String rule) {
        assertThat(ruleOf(SHIPPED.schedule("tt-09-2011").orElseThrow(), group, words))
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "TT 10/2022, {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1-01   | PERMANENT
            2-01   | PERMANENT
            2-02   | YEARS:5
            3-01   | YEARS:20
            3-02.a | YEARS:5
            3-02.b | YEARS:10
            0-01.a | YEARS:20
            0-01.b | YEARS:5
            """)
    void theKnownLinesOf2022AreThere(String code, String rule) {
        assertThat(SHIPPED.line("tt-10-2022", code).orElseThrow().rule()).isEqualTo(rule(rule));
        assertThat(SHIPPED.schedule("tt-10-2022").orElseThrow().lines()).hasSize(8);
    }

    @ParameterizedTest(name = "on {0}: {1}, limits {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2011-07-18 | none       | none
            2011-07-19 | tt-09-2011 | none
            2012-06-30 | tt-09-2011 | none
            2012-07-01 | tt-09-2011 | 0-69
            2023-02-14 | tt-09-2011 | 0-69
            2023-02-15 | tt-10-2022 | 0-69
            2025-06-30 | tt-10-2022 | 0-69
            2025-07-01 | tt-10-2022 | 2-70
            2026-11-21 | tt-10-2022 | 2-70
            """)
    void oneScheduleAndOneLawAreInForceOnADay(LocalDate day, String schedule, String limits) {
        assertThat(SHIPPED.inForceOn(day))
                .extracting(RetentionSchedule::id)
                .isEqualTo(schedule == null ? List.of() : List.of(schedule));
        assertThat(SHIPPED.limitsOn(day)
                        .map(each -> each.minimumYears() + "-" + each.maximumYears())
                        .orElse(null))
                .isEqualTo(limits);
    }

    @Test
    void unknownLinesOf2022AreBorrowedAndKnownOnesNotTwice() {
        var lines = SHIPPED.linesOn(LocalDate.of(2026, 11, 21));

        assertThat(lines).hasSize(8 + 274 - 4);
        assertThat(SHIPPED.lineOn("tt-09-2011", "3-10", LocalDate.of(2026, 11, 21)))
                .isEmpty();
        assertThat(SHIPPED.lineOn("tt-09-2011", "3-10", LocalDate.of(2023, 2, 14)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;1-01;Hồ sơ;YEARS;0;;;C2;;",
                "1;1-01;Hồ sơ;YEARS;;;;C2;;",
                "1;1-01;Hồ sơ;YEARS;five;;;C2;;",
                "1;1-01;Hồ sơ;FOREVER;;;;C2;;",
                "1;1-01; ;PERMANENT;;;;C2;;",
                "1;1-01;Hồ sơ;PERMANENT;;;;X;;",
                "1;1-01;Hồ sơ;PERMANENT;;;;C2;",
                "1;1-01;Hồ sơ;PERMANENT;;;;C2;;\n1;1-01;Hồ sơ khác;PERMANENT;;;;C2;;"
            })
    void aWrongLineIsRefusedWithItsPlace(String line, @TempDir Path folder) throws IOException {
        install(folder, HEADER + line + "\n");

        assertThatExceptionOfType(MalformedScheduleException.class)
                .isThrownBy(() -> ScheduleFiles.in(folder).schedules())
                .withMessageContaining("RET-201")
                .withMessageContaining("own.csv");
    }

    @Test
    void anInstallationBringsItsOwnFiles(@TempDir Path folder) throws IOException {
        install(folder, "# remark\n" + HEADER + "1;1-01;Hồ sơ địa giới;YEARS;30;;;C2;;\n");

        var own = ScheduleFiles.in(folder).schedules();

        assertThat(own.line("own", "1-01").orElseThrow().rule()).isEqualTo(rule("YEARS:30"));
    }

    @Test
    void aMissingFileIsRefusedByName(@TempDir Path folder) {
        assertThatExceptionOfType(MalformedScheduleException.class)
                .isThrownBy(() -> ScheduleFiles.in(folder).submissionDeadlines())
                .withMessageContaining("submission/deadlines.csv");
    }

    @Test
    void textThatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
        install(folder, HEADER);
        byte[] latin = (HEADER + "1;1-01;Dossiers fermés;PERMANENT;;;;C2;;\n").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("schedules/own.csv"), latin);

        assertThatExceptionOfType(MalformedScheduleException.class)
                .isThrownBy(() -> ScheduleFiles.in(folder).schedules())
                .withMessageContaining("own.csv");
    }

    private static void install(Path folder, String lines) throws IOException {
        Path schedules = Files.createDirectories(folder.resolve("schedules"));
        Files.writeString(
                schedules.resolve("schedules.csv"),
                "id;instrument;effective_from;repealed_on;falls_back_on\nown;QĐ 1/QĐ-UBND;2026-01-01;;\n");
        Files.writeString(
                schedules.resolve("limits.csv"),
                "instrument;place;effective_from;repealed_on;minimum_years;maximum_years;certainty\n");
        Files.writeString(schedules.resolve("own-groups.csv"), "code;title\n1;Chung\n");
        Files.writeString(schedules.resolve("own.csv"), lines);
    }

    private static List<RetentionLine> lines() {
        return SHIPPED.all().stream()
                .flatMap(schedule -> schedule.lines().stream())
                .toList();
    }

    private static String ruleOf(RetentionSchedule schedule, String group, String words) {
        var rules = schedule.lines().stream()
                .filter(line -> line.group().equals(group) && line.title().contains(words))
                .map(line -> line.rule().code())
                .distinct()
                .toArray(String[]::new);
        return Arrays.stream(rules).collect(Collectors.joining(" or "));
    }
}
