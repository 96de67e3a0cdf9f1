package vn.tangthu.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.SecretDossierException;
import vn.tangthu.platform.Finding;

class DescriptionRulesTest {
    private final DescriptionRules rules = new DescriptionRules();

    @Test
    void aTitleIsEnoughForADraft() {
        assertThat(rules.checkDraft(DossierMetadata.titled("Hồ sơ"))).isEmpty();
        assertThat(rules.checkDraft(new DossierMetadata(Map.of())))
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("MET-001", "title"));
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE,1000",
        "KEYWORD,100",
        "INFOR_SIGN,30",
        "PAPER_FILE_CODE,100",
        "DESCRIPTION,2000",
        "RIGHTS,30",
        "CREATOR,30"
    })
    void textsHaveTheLengthsOfTheLaw(DossierField field, int longest) {
        var good = DossierMetadata.titled("Hồ sơ").with(field, "ệ".repeat(longest));
        var overlong = DossierMetadata.titled("Hồ sơ").with(field, "ệ".repeat(longest + 1));

        assertThat(rules.checkDraft(good)).isEmpty();
        assertThat(rules.checkDraft(overlong))
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("MET-003", field.jsonName()));
    }

    @ParameterizedTest
    @CsvSource({
        "LANGUAGE,Tiếng Việt,01",
        "LANGUAGE,vi,01",
        "LANGUAGE,06,06",
        "FORMAT,hư hỏng,03",
        "CONFIDENCE_LEVEL,Số hóa,02",
        "START_DATE,05/01/2026,2026-01-05",
        "END_DATE,11/2001,2001-11",
        "END_DATE,2001,2001"
    })
    void namesBecomeCodesAndDatesIso(DossierField field, String given, String kept) {
        var metadata = rules.normalise(DossierMetadata.titled("Hồ sơ").with(field, given));

        assertThat(metadata.text(field)).isEqualTo(kept);
        assertThat(rules.checkDraft(metadata)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"START_DATE,2026-02-30,MET-005", "LANGUAGE,Klingon,MET-006", "NUMBER_OF_PAPER,nhiều,MET-004"})
    void wrongValuesAreFound(DossierField field, String value, String code) {
        var metadata = rules.normalise(DossierMetadata.titled("Hồ sơ").with(field, value));

        assertThat(rules.checkDraft(metadata)).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"03", "Mật"})
    void aSecretDossierIsRefused(String mode) {
        assertThatThrownBy(() -> rules.normalise(DossierMetadata.titled("Hồ sơ").with(DossierField.MODE, mode)))
                .isInstanceOf(SecretDossierException.class);
    }

    @Test
    void aDigitisedDossierNeedsThePaperFileCode() {
        var metadata = Samples.described("Hồ sơ")
                .with(DossierField.MAINTENANCE, "05")
                .with(DossierField.END_DATE, "2026-11-20")
                .with(DossierField.TOTAL_DOC, "1")
                .with(DossierField.NUMBER_OF_PAGE, "1")
                .with(DossierField.CONFIDENCE_LEVEL, "02");

        assertThat(rules.checkComplete("H49.2026.1", metadata))
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("MET-001", "paperFileCode"));
        assertThat(rules.checkComplete("H49.2026.1", metadata.with(DossierField.PAPER_FILE_CODE, "H49.K1.12")))
                .isEmpty();
    }
}
