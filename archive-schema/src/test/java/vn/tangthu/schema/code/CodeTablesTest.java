package vn.tangthu.schema.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTablesTest {

    private final CodeTables tables = CodeTables.standard();

    @ParameterizedTest
    @CsvSource({
        "maintenance, 7",
        "mode, 3",
        "confidenceLevel, 3",
        "format, 3",
        "riskRecoveryStatus, 2",
        "language, 11",
        "typeName, 32"
    })
    void tableHasAsManyCodesAsTheCircular(String table, int codes) {
        assertThat(tables.require(table).entries()).hasSize(codes);
        assertThat(tables.names()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "Nghị quyết, 01",
        "NQ, 01",
        "qđ, 02",
        "QyĐ, 05",
        "QC, 04",
        "CTr, 09",
        "BTT, 25",
        "thỏa thuận, 25",
        "CÔNG VĂN, 22",
        "'  Giấy   mời ', 26",
        "CĐ, 23",
        "ĐA, 12",
        "DA, 13",
        "Giấy uỷ quyền, 16"
    })
    void documentTypeIsFoundByNameAbbreviationAndOtherSpelling(String text, String code) {
        assertThat(tables.typeName().byText(text).map(CodeEntry::code)).contains(code);
        assertThat(tables.typeName()
                        .byText(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .map(CodeEntry::code))
                .contains(code);
    }

    @Test
    void abbreviationsAreThoseOfDecree30AndUnique() {
        assertThat(tables.typeName().entries().stream()
                        .map(CodeEntry::abbreviation)
                        .filter(a -> !a.isEmpty()))
                .hasSize(27)
                .doesNotHaveDuplicates();
        assertThat(tables.typeName().byCode("22").orElseThrow().abbreviation()).isEmpty();
    }

    @Test
    void everyEntryHasNameInBothLanguagesAndLegalSource() {
        for (String table : tables.names())
            assertThat(tables.require(table).entries())
                    .allSatisfy(entry -> assertThat(entry.code()).matches("[0-9]{2}"))
                    .allSatisfy(entry -> assertThat(entry.name()).isNotBlank())
                    .allSatisfy(entry -> assertThat(entry.english()).isNotBlank())
                    .allSatisfy(entry -> assertThat(entry.source()).contains("TT 05/2025/TT-BNV"));
    }

    @Test
    void unknownCodeAndTextFindNothing() {
        assertThat(tables.maintenance().contains("08")).isFalse();
        assertThat(tables.maintenance().byCode("1")).isEmpty();
        assertThat(tables.mode().byText("")).isEmpty();
        assertThatThrownBy(() -> tables.require("colour")).isInstanceOf(IllegalArgumentException.class);
    }
}
