package vn.tangthu.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.InvalidMetadataException;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.platform.Finding;

class DescriptionRulesTest {
    private final DescriptionRules rules = new DescriptionRules();

    @ParameterizedTest
    @CsvSource({
        "TYPE_NAME, Quyết định, 02",
        "TYPE_NAME, QĐ, 02",
        "TYPE_NAME, quyết định, 02",
        "TYPE_NAME, 02, 02",
        "MODE, Công khai, 01",
        "ISSUED_DATE, 21/11/2026, 2026-11-21",
        "ISSUED_DATE, 2026-11-21, 2026-11-21",
        "ISSUED_DATE, 11/1998, 1998-11",
        "ISSUED_DATE, 1998, 1998",
        "DUE_DATE, 01/12/2026, 2026-12-01",
        "CODE_NOTATION, QĐ-BNV, QĐ-BNV"
    })
    void namesBecomeCodesAndDatesIso(DocumentField field, String given, String kept) {
        assertThat(rules.accept(described(field, given)).text(field)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE_NAME, Sắc lệnh, MET-006",
        "MODE, 09, MET-006",
        "ISSUED_DATE, 31/02/2026, MET-005",
        "ISSUED_DATE, 2026-13-01, MET-005",
        "ISSUED_DATE, hôm qua, MET-005",
        "DUE_DATE, 2026, MET-005",
        "CODE_NUMBER, 123456789012, MET-003",
        "NUMBER_OF_PAGE, ba, MET-004",
        "PROCESS, 2, MET-007"
    })
    void valuesThatBreakTheirRuleAreRefused(DocumentField field, String given, String code) {
        assertThatThrownBy(() -> rules.accept(described(field, given)))
                .asInstanceOf(throwable(InvalidMetadataException.class))
                .satisfies(refusal -> assertThat(refusal.findings())
                        .extracting(Finding::code, Finding::subject)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field.jsonName())));
    }

    @Test
    void theLongestSubjectIs500CharactersHoweverAccented() {
        assertThat(rules.accept(described(DocumentField.SUBJECT, "ắ".repeat(500)))
                        .text(DocumentField.SUBJECT))
                .hasSize(500);
        assertThatThrownBy(() -> rules.accept(described(DocumentField.SUBJECT, "ắ".repeat(501))))
                .isInstanceOf(InvalidMetadataException.class);
    }

    @Test
    void whatIsMissingIsNotAskedForAtCapture() {
        assertThat(rules.accept(new DocumentMetadata(Direction.INTERNAL, Map.of()))
                        .values())
                .isEmpty();
    }

    @Test
    void secretsAreRefusedBeforeAnythingElse() {
        var metadata = described(DocumentField.SECRECY, "Tối mật").with(DocumentField.ISSUED_DATE, "hôm qua");
        assertThatThrownBy(() -> rules.accept(metadata)).isInstanceOf(SecretDocumentException.class);
        assertThatThrownBy(() -> rules.accept(described(DocumentField.MODE, "Mật")))
                .isInstanceOf(SecretDocumentException.class);
    }

    @Test
    void recordsOfTheSameDocumentHaveTheSameKeyInAnySpelling() {
        var one = reference("05", "QĐ-BNV", "Bộ Nội vụ");
        var same = reference("5", "qđ - bnv", "BỘ NỘI VỤ");
        var other = reference("6", "QĐ-BNV", "Bộ Nội vụ");
        assertThat(DuplicateKey.of(one)).isPresent().isEqualTo(DuplicateKey.of(same));
        assertThat(DuplicateKey.of(other)).isPresent().isNotEqualTo(DuplicateKey.of(one));
        assertThat(DuplicateKey.of(described(DocumentField.CODE_NUMBER, "5"))).isEmpty();
    }

    private static DocumentMetadata reference(String number, String notation, String issuer) {
        return new DocumentMetadata(
                Direction.INCOMING,
                Map.of(
                        DocumentField.CODE_NUMBER, number,
                        DocumentField.CODE_NOTATION, notation,
                        DocumentField.ORGAN_NAME, issuer,
                        DocumentField.ISSUED_DATE, "2026-11-21"));
    }

    private static DocumentMetadata described(DocumentField field, String value) {
        return new DocumentMetadata(Direction.INCOMING, Map.of(field, value));
    }
}
