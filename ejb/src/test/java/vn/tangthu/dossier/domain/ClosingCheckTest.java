package vn.tangthu.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.Processing;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierNotReadyException;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.retention.rules.api.RetentionRule;

class ClosingCheckTest {
    private static final LocalDate ENDED = LocalDate.of(2026, 11, 20);
    private final ClosingCheck check = new ClosingCheck();
    private final Dossier dossier = Samples.open();

    @Test
    void aCompleteDossierPassesWithItsTotals() {
        add(Processing.DONE, "12");
        add(Processing.DONE, "3");

        var closing = settle(Samples.years(20)).orElseThrow();

        assertThatCode(() -> check.requireNoError("code")).doesNotThrowAnyException();
        assertThat(check.findings()).isEmpty();
        assertThat(closing.metadata().text(DossierField.TOTAL_DOC)).isEqualTo("2");
        assertThat(closing.metadata().text(DossierField.NUMBER_OF_PAGE)).isEqualTo("15");
        assertThat(closing.metadata().text(DossierField.CONFIDENCE_LEVEL)).isEqualTo("01");
        assertThat(closing.metadata().text(DossierField.END_DATE)).isEqualTo("2026-11-20");
        assertThat(closing.retention().expiresOn()).contains(LocalDate.of(2046, 12, 31));
        assertThat(closing.submissionDueOn()).contains(LocalDate.of(2027, 1, 19));
    }

    @Test
    void aDocumentStillBeingProcessedStandsAgainstItByName() {
        add(Processing.DONE, "1");
        check.add(Samples.document(
                Processing.PENDING, Map.of(DocumentField.CODE_NUMBER, "15", DocumentField.CODE_NOTATION, "QĐ-SNV")));
        settle(Samples.years(20));

        assertThatThrownBy(() -> check.requireNoError("code")).isInstanceOf(DossierNotReadyException.class);
        assertThat(errors()).extracting(Finding::code, Finding::subject).containsExactly(tuple("DOS-101", "15/QĐ-SNV"));
    }

    @Test
    void pendingDocumentsThatAreNotNamedAreCounted() {
        for (var i = 0; i < 53; i++) add(Processing.PENDING, "1");
        settle(Samples.years(20));

        assertThat(errors()).hasSize(51);
        assertThat(errors())
                .filteredOn(finding -> finding.code().equals("DOS-110"))
                .extracting(finding -> finding.arguments().get("count"))
                .containsExactly("3");
    }

    @Test
    void aMarkOfSecrecyStandsAgainstItUntilSomebodySaysThatTheDocumentIsOrdinary() {
        var marked = List.of(Finding.error("DOC-032", "quyết định.pdf", Map.of("mark", "MẬT")));
        check.add(Samples.document(Processing.ATTENTION, Map.of(DocumentField.SECRECY, "Thường"), marked));
        check.add(Samples.document(Processing.ATTENTION, Map.of(DocumentField.CODE_NUMBER, "16"), marked));
        settle(Samples.years(20));

        assertThat(errors()).extracting(Finding::code, Finding::subject).containsExactly(tuple("DOS-111", "16"));
    }

    @Test
    void documentsNobodyDescribedOrToBeLookedAtAreCountedInWarnings() {
        var blank = Map.of(DocumentField.NUMBER_OF_PAGE, "1", DocumentField.ORGAN_NAME, "");
        check.add(Samples.document(Processing.ATTENTION, blank));
        check.add(Samples.document(Processing.DONE, blank));
        add(Processing.DONE, "1");
        settle(Samples.years(20));

        assertThatCode(() -> check.requireNoError("code")).doesNotThrowAnyException();
        assertThat(check.findings())
                .extracting(Finding::code, Finding::severity, f -> f.arguments().get("count"))
                .containsExactly(tuple("DOS-112", Severity.WARNING, "2"), tuple("DOS-113", Severity.WARNING, "1"));
    }

    @Test
    void aDocumentWithoutNumberIsNamedAsTheListOfTheDossierNamesIt() {
        var marked = List.of(Finding.error("DOC-032", "quyết định.pdf", Map.of("mark", "MẬT")));
        check.add(
                Samples.document(Processing.ATTENTION, Map.of(DocumentField.SUBJECT, "Về việc bảo quản kho"), marked));
        check.add(Samples.document(Processing.ATTENTION, Map.of(DocumentField.SUBJECT, ""), marked));

        assertThat(errors()).extracting(Finding::subject).containsExactly("Về việc bảo quản kho", "quyết định.pdf");
    }

    @Test
    void aDocumentWithASignatureThatIsNotValidIsNamedAndDoesNotStandAgainstClosing() {
        var altered = List.of(Finding.error("SIG-021", "quyết định.pdf", Map.of()));
        var untrusted = List.of(Finding.warning("SIG-010", "quyết định.pdf", Map.of()));
        check.add(Samples.document(Processing.ATTENTION, Map.of(DocumentField.SUBJECT, "Bị sửa"), altered));
        check.add(Samples.document(Processing.ATTENTION, Map.of(DocumentField.SUBJECT, "Chưa rõ"), untrusted));
        settle(Samples.years(20));

        assertThatCode(() -> check.requireNoError("code")).doesNotThrowAnyException();
        assertThat(check.findings())
                .filteredOn(f -> f.code().startsWith("DOS-"))
                .extracting(Finding::code, Finding::subject, f -> f.arguments().get("count"))
                .containsExactly(tuple("DOS-114", "Bị sửa", null), tuple("DOS-113", "", "1"));
    }

    @Test
    void documentsBadlySignedThatAreNotNamedAreCountedWithTheDoubtful() {
        var altered = List.of(Finding.error("SIG-021", "quyết định.pdf", Map.of()));
        for (var i = 0; i < 53; i++)
            check.add(Samples.document(Processing.ATTENTION, Map.of(DocumentField.SUBJECT, "Bị sửa"), altered));
        settle(Samples.years(20));

        assertThat(check.findings()).filteredOn(f -> f.code().equals("DOS-114")).hasSize(50);
        assertThat(check.findings())
                .filteredOn(f -> f.code().equals("DOS-113"))
                .extracting(f -> f.arguments().get("count"))
                .containsExactly("3");
    }

    @Test
    void anEmptyDossierIsNotClosed() {
        settle(Samples.years(20));

        assertThat(errors()).extracting(Finding::code).contains("DOS-102");
    }

    @Test
    void theEndOfWorkIsNotInTheFuture() {
        add(Processing.DONE, "1");
        check.settle(dossier, Optional.of(Samples.years(20)), terms(Samples.TODAY.plusDays(1)));

        assertThat(errors()).extracting(Finding::code).containsExactly("DOS-107");
    }

    @Test
    void theEndOfWorkIsNotBeforeItsStart() {
        add(Processing.DONE, "1");
        check.settle(dossier, Optional.of(Samples.years(20)), terms(LocalDate.of(2026, 1, 4)));

        assertThat(errors()).extracting(Finding::code).containsExactly("MET-008");
    }

    @Test
    void withoutAPeriodItIsNotClosed() {
        add(Processing.DONE, "1");

        assertThat(check.settle(dossier, Optional.empty(), terms(ENDED))).isEmpty();
        assertThat(errors()).extracting(Finding::code).containsExactly("DOS-105");
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED,DOS-103", "ANALOGY,DOS-104"})
    void aPeriodThatNobodyConfirmedIsAWarning(RetentionBasis basis, String code) {
        add(Processing.DONE, "1");
        settle(DossierRetention.undated(new RetentionRule.Years(20), basis, Optional.empty()));

        assertThat(check.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(code, Severity.WARNING));
    }

    @Test
    void theLongestPeriodOfTheDocumentsWins() {
        check.add(Samples.document(
                Processing.DONE, Map.of(DocumentField.MAINTENANCE, "02", DocumentField.NUMBER_OF_PAGE, "1")));
        var closing = settle(Samples.years(20)).orElseThrow();

        assertThat(closing.retention().rule()).isEqualTo(new RetentionRule.Years(70));
        assertThat(check.findings()).extracting(Finding::code).containsExactly("DOS-106");
    }

    @Test
    void scannedAndBornDigitalDocumentsMakeAMixedDossier() {
        add(Processing.DONE, "1");
        check.add(Samples.document(
                Processing.DONE, Map.of(DocumentField.CONFIDENCE_LEVEL, "02", DocumentField.NUMBER_OF_PAGE, "1")));

        assertThat(settle(Samples.years(20)).orElseThrow().metadata().text(DossierField.CONFIDENCE_LEVEL))
                .isEqualTo("03");
    }

    @Test
    void pagesAreNotGuessedWhenADocumentDoesNotTell() {
        add(Processing.DONE, "1");
        check.add(Samples.document(Processing.DONE, Map.of()));

        assertThat(settle(Samples.years(20)).orElseThrow().metadata().find(DossierField.NUMBER_OF_PAGE))
                .isEmpty();
        assertThat(check.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("MET-002", Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"4,false", "5,true"})
    void dossiersKeptFiveYearsOrLongerAreSubmitted(int years, boolean due) {
        assertThat(Samples.SUBMISSION
                        .dueOn(new RetentionRule.Years(years), ENDED)
                        .isPresent())
                .isEqualTo(due);
    }

    private Optional<Closing> settle(DossierRetention retention) {
        return check.settle(dossier, Optional.of(retention), terms(ENDED));
    }

    private static ClosingCheck.Terms terms(LocalDate endedOn) {
        return new ClosingCheck.Terms(endedOn, Samples.TODAY, Samples.RULES, ClosingCheck.EndDate.END_OF_WORK);
    }

    private void add(Processing processing, String pages) {
        check.add(Samples.document(processing, Map.of(DocumentField.NUMBER_OF_PAGE, pages)));
    }

    private List<Finding> errors() {
        return check.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }
}
