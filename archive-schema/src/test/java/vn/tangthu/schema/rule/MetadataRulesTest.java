package vn.tangthu.schema.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.schema.code.CodeTables;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.finding.Severity;
import vn.tangthu.schema.write.Samples;

class MetadataRulesTest {

    private final MetadataRules rules = MetadataRules.standard();

    @ParameterizedTest
    @CsvSource({
        "RECORDS_DOSSIER, 13",
        "SIP_DOSSIER, 18",
        "AIP_DOSSIER, 18",
        "SIP_DOCUMENT, 21",
        "AIP_DOCUMENT, 19",
        "OUTGOING_DOCUMENT, 20",
        "INCOMING_DOCUMENT, 20"
    })
    void formHasTheFieldsOfTheLaw(MetadataForm form, int count) {
        assertThat(rules.fields(form)).hasSize(count);
        assertThat(rules.fields(form).stream().map(MetadataField::name)).doesNotHaveDuplicates();
        assertThat(rules.fields(form))
                .allSatisfy(field -> assertThat(field.source()).matches("(TT 05/2025|NĐ 30/2020)/.+ Phụ lục .+"));
    }

    @Test
    void everyCodeTableOfAFieldExists() {
        for (MetadataForm form : MetadataForm.values())
            assertThat(rules.fields(form).stream().map(MetadataField::codeTable).filter(t -> !t.isEmpty()))
                    .allSatisfy(table ->
                            assertThat(CodeTables.standard().find(table)).isPresent());
    }

    @Test
    void completeDescriptionsHaveNoFinding() {
        assertThat(rules.check(MetadataForm.AIP_DOSSIER, Samples.dossierValues()))
                .isEmpty();
        assertThat(rules.check(MetadataForm.AIP_DOCUMENT, Samples.documentValues(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            title,              -,                     MET-001
            title,              '   ',                 MET-001
            arcFileCode,        -,                     MET-001
            numberOfPage,       -,                     MET-002
            keyword,            -,                     none
            totalDoc,           12a,                   MET-004
            totalDoc,           -1,                    MET-004
            totalDoc,           12345678901,           MET-004
            totalDoc,           1234567890,            none
            startDate,          30/02/2024,            MET-005
            startDate,          2024-01-31,            MET-005
            startDate,          01/2024,               none
            startDate,          2024,                  none
            endDate,            01/01/2024,            MET-008
            endDate,            12/2023,               MET-008
            endDate,            02/01/2024,            none
            endDate,            2024,                  none
            maintenance,        08,                    MET-006
            maintenance,        Vĩnh viễn,             MET-006
            mode,               04,                    MET-006
            format,             04,                    MET-006
            confidenceLevel,    02,                    MET-001
            riskRecovery,       2,                     MET-007
            riskRecovery,       1,                     MET-001
            riskRecovery,       0,                     none
            """)
    void dossierFieldIsChecked(String field, String value, String code) {
        assertThat(codesAfter(MetadataForm.AIP_DOSSIER, Samples.dossierValues(), field, value))
                .isEqualTo(code.equals("none") ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            docCode,            -,                     MET-001
            codeNumber,         -,                     MET-002
            codeNumber,         123456789012,          MET-003
            typeName,           33,                    MET-006
            process,            -,                     MET-001
            issuedDate,         31/06/2024,            MET-005
            language,           12,                    MET-006
            """)
    void documentFieldIsChecked(String field, String value, String code) {
        assertThat(codesAfter(MetadataForm.AIP_DOCUMENT, Samples.documentValues(1), field, value))
                .containsExactly(code);
    }

    @Test
    void lengthCountsCharactersOfComposedText() {
        String thousand = "ế".repeat(1000);
        String decomposed = Normalizer.normalize(thousand, Normalizer.Form.NFD);

        assertThat(decomposed.length()).isGreaterThan(2000);
        assertThat(codesAfter(MetadataForm.AIP_DOSSIER, Samples.dossierValues(), "title", thousand))
                .isEmpty();
        assertThat(codesAfter(MetadataForm.AIP_DOSSIER, Samples.dossierValues(), "title", decomposed))
                .isEmpty();
        assertThat(codesAfter(MetadataForm.AIP_DOSSIER, Samples.dossierValues(), "title", thousand + "a"))
                .containsExactly("MET-003");
    }

    @Test
    void controlCharactersAreRefusedBecauseXmlCannotCarryThem() {
        assertThat(codesAfter(MetadataForm.AIP_DOSSIER, Samples.dossierValues(), "title", "Hồ sơ\u0001"))
                .containsExactly("MET-010");
        assertThat(codesAfter(MetadataForm.AIP_DOSSIER, Samples.dossierValues(), "title", "Hồ sơ\uD800"))
                .containsExactly("MET-010");
    }

    @Test
    void recordsDossierNeedsWholeDatesAndMayStillBeOpen() {
        Map<String, String> values = Samples.recordsDossierValues();
        assertThat(rules.check(MetadataForm.RECORDS_DOSSIER, values)).isEmpty();
        assertThat(codesAfter(MetadataForm.RECORDS_DOSSIER, values, "startDate", "2024"))
                .containsExactly("MET-005");
        assertThat(codesAfter(MetadataForm.RECORDS_DOSSIER, values, "endDate", "01/01/2020"))
                .containsExactly("MET-008");
    }

    @Test
    void findingNamesFieldArgumentsAndLegalSource() {
        Map<String, String> values = Samples.dossierValues();
        values.put("paperCode", "12");
        values.put("mode", "09");

        assertThat(rules.check(MetadataForm.AIP_DOSSIER, values))
                .containsExactly(
                        new Finding(
                                "MET-006",
                                Severity.ERROR,
                                "mode",
                                List.of("09", "mode"),
                                "TT 05/2025/TT-BNV Phụ lục I"),
                        new Finding("MET-009", Severity.ERROR, "paperCode", List.of("AIP_DOSSIER"), ""))
                .extracting(Finding::message)
                .containsExactly(
                        "mode: \"09\" is not a code of the table mode",
                        "paperCode: no field of this name in the form AIP_DOSSIER");
    }

    private List<String> codesAfter(MetadataForm form, Map<String, String> good, String field, String value) {
        Map<String, String> values = new HashMap<>(good);
        values.remove(field);
        if (value != null) values.put(field, value);
        return rules.check(form, values).stream().map(Finding::code).toList();
    }
}
