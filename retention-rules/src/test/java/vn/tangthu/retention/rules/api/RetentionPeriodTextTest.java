package vn.tangthu.retention.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tangthu.retention.rules.Samples.rule;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionPeriodTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vĩnh viễn                                | PERMANENT
            VĨNH VIỄN                                | PERMANENT
            vinh vien                                | PERMANENT
            VV                                       | PERMANENT
            20 năm                                   | YEARS:20
            20                                       | YEARS:20
            05 nam                                   | YEARS:5
            HL                                       | UNTIL_SUPERSEDED
            Đến khi văn bản hết hiệu lực thi hành    | UNTIL_SUPERSEDED
            Đến khi VB hết hiệu lực thi hành         | UNTIL_SUPERSEDED
            5 năm sau khi chấm dứt Hợp đồng          | YEARS_AFTER_EVENT:5:chấm dứt hợp đồng
            Theo tuổi thọ công trình                 | LIFE_OF_ASSET:công trình
            """)
    void periodsAreReadAsPeopleWriteThem(String words, String code) {
        assertThat(RetentionPeriodText.fromWords(words)).contains(rule(code));
        assertThat(RetentionPeriodText.fromWords(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .contains(rule(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "lâu dài", "0 năm", "-5", "2000", "5 tháng", "0 năm sau khi nghỉ hưu", "Theo tuổi thọ a:b"})
    void otherWordsNameNoPeriod(String words) {
        assertThat(RetentionPeriodText.fromWords(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PERMANENT",
                "YEARS:20",
                "UNTIL_SUPERSEDED",
                "YEARS_AFTER_EVENT:5:chấm dứt hợp đồng",
                "LIFE_OF_ASSET:thiết bị"
            })
    void codesAndOfficialWordsAreReadBack(String code) {
        assertThat(rule(code).code()).isEqualTo(code);
        assertThat(RetentionPeriodText.fromWords(rule(code).officialText())).contains(rule(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FOREVER", "YEARS", "YEARS:0", "YEARS:x", "PERMANENT:1", "LIFE_OF_ASSET:", "YEARS:5:x"})
    void otherCodesAreRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionPeriodText.fromCode(code));
    }

    /** TT 05/2025/TT-BNV, code table maintenance. */
    @ParameterizedTest
    @CsvSource({
        "PERMANENT, 01",
        "YEARS:70, 02",
        "YEARS:50, 03",
        "YEARS:30, 04",
        "YEARS:20, 05",
        "YEARS:10, 06",
        "YEARS:5, 07",
        "YEARS:69, 07",
        "UNTIL_SUPERSEDED, 07",
        "LIFE_OF_ASSET:thiết bị, 07",
        "YEARS_AFTER_EVENT:70:nghỉ hưu, 07"
    })
    void everyRuleHasItsMaintenanceCode(String rule, String code) {
        assertThat(rule(rule).maintenanceCode()).isEqualTo(code);
    }

    @Test
    void aMaintenanceCodeNamesItsRuleUnlessItIsOther() {
        assertThat(MaintenanceCode.find("02").flatMap(MaintenanceCode::rule)).contains(rule("YEARS:70"));
        assertThat(MaintenanceCode.find("01").flatMap(MaintenanceCode::rule)).contains(rule("PERMANENT"));
        assertThat(MaintenanceCode.OTHER.rule()).isEmpty();
        assertThat(MaintenanceCode.find("08")).isEmpty();
    }
}
