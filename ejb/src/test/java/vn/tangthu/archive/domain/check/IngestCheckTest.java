package vn.tangthu.archive.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.domain.ArchivalDescription;
import vn.tangthu.archive.domain.check.FixityCheck.Measure;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.dossier.api.OfficialPeriod;
import vn.tangthu.dossier.api.RetentionBasis;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.retention.rules.api.RetentionRule;

class IngestCheckTest {
    private static final DossierView DOSSIER = Samples.dossier();

    @Test
    void originalsWithTheirDigestsPass() {
        var report = run(new FixityCheck(component -> read(Samples.original(1))), Samples.document(1));

        assertThat(report.outcome()).isEqualTo(CheckOutcome.PASSED);
        assertThat(report.checked()).isEqualTo(1);
    }

    @Test
    void oneOtherByteIsAnError() {
        var report = run(new FixityCheck(component -> read(Samples.original(2))), Samples.document(1));

        assertThat(report.outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(codes(report)).containsExactly("ING-002");
    }

    @Test
    void anUnreadableOriginalIsAnError() {
        var report = run(new FixityCheck(component -> new Measure.Unreadable("gone")), Samples.document(1));

        assertThat(codes(report)).containsExactly("ING-003");
    }

    @Test
    void completeDescriptionsPass() {
        var report = run(DescriptionCheck.ofMetadata(new ArchivalDescription(DOSSIER, "H49.64")), Samples.document(1));

        assertThat(report.findings()).isEmpty();
        assertThat(report.checked()).isEqualTo(2);
    }

    @Test
    void aDocumentWithoutSubjectIsAnErrorThatNamesItsOrdinal() {
        var metadata = Samples.documentMetadata(3).with(DocumentField.SUBJECT, "");
        var document = Samples.document(3, metadata, List.of(Samples.docx(3, Optional.empty())));

        var report = run(DescriptionCheck.ofMetadata(new ArchivalDescription(DOSSIER, "H49.64")), document);

        assertThat(report.findings())
                .extracting(Finding::code, Finding::subject, Finding::severity)
                .containsExactly(tuple("MET-001", "3:subject", Severity.ERROR));
        assertThat(report.findings().get(0).arguments())
                .containsEntry("ordinal", "3")
                .containsEntry("document", "3/QĐ-UBND");
    }

    @Test
    void anUnknownCodeIsReportedUnderCodeTablesOnly() {
        var metadata = Samples.documentMetadata(1).with(DocumentField.TYPE_NAME, "99");
        var document = Samples.document(1, metadata, List.of(Samples.docx(1, Optional.empty())));
        var description = new ArchivalDescription(DOSSIER, "H49.64");

        assertThat(codes(run(DescriptionCheck.ofCodes(description), document))).containsExactly("MET-006");
        assertThat(run(DescriptionCheck.ofMetadata(description), document).findings())
                .isEmpty();
    }

    @Test
    void aConformantRenditionPasses() {
        assertThat(run(new PreservationCheck(), Samples.document(1)).outcome()).isEqualTo(CheckOutcome.PASSED);
    }

    @Test
    void aBornDigitalFileWithoutPdfaFailsButTheArchivistDecides() {
        var document = Samples.document(1, Samples.documentMetadata(1), List.of(Samples.docx(1, Optional.empty())));

        var report = run(new PreservationCheck(), document);

        assertThat(report.outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aDigitisedFileThatIsNoPdfaIsAnError() {
        var metadata = Samples.documentMetadata(1).with(DocumentField.CONFIDENCE_LEVEL, "02");
        var document = Samples.document(1, metadata, List.of(Samples.docx(1, Optional.of(Conformance.NOT_CONFORMANT))));

        var report = run(new PreservationCheck(), document);

        assertThat(report.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("ING-021", Severity.ERROR));
    }

    @Test
    void anUndecidedVerdictIsNeverAPass() {
        var document = Samples.document(
                1, Samples.documentMetadata(1), List.of(Samples.docx(1, Optional.of(Conformance.UNDECIDED))));

        assertThat(run(new PreservationCheck(), document).outcome()).isEqualTo(CheckOutcome.UNDECIDED);
    }

    @Test
    void aFileThatWasNotScannedIsNeverClean() {
        var document = Samples.document(
                1,
                Samples.documentMetadata(1),
                List.of(Samples.docx(1, Optional.empty())),
                Finding.warning("DOC-020", "a.docx", Map.of()));

        assertThat(run(new VirusCheck(), document).outcome()).isEqualTo(CheckOutcome.UNDECIDED);
        assertThat(run(new VirusCheck(), Samples.document(1)).outcome()).isEqualTo(CheckOutcome.PASSED);
    }

    @Test
    void theSameFileTwiceInASubmissionIsAnError() {
        var again = Samples.document(2, Samples.documentMetadata(2), List.of(Samples.docx(1, Optional.empty())));

        var report = run(new DuplicateCheck(holding("", "")), Samples.document(1), again);

        assertThat(report.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("ING-041", Severity.ERROR));
    }

    @Test
    void whatTheArchiveHoldsAlreadyIsAWarning() {
        var report = run(
                new DuplicateCheck(holding(
                        Samples.CODE, Samples.digests(Samples.original(1)).sha256())),
                Samples.document(1),
                Samples.document(2));

        assertThat(codes(report)).containsExactly("ING-042", "ING-043");
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void aDossierWithoutPeriodIsAnError() {
        assertThat(codes(run(new RetentionCheck()))).containsExactly("ING-051");
    }

    @Test
    void aPeriodShorterThanTheScheduleIsAnError() {
        assertThat(retention(new RetentionRule.Years(20), new RetentionRule.Years(50)))
                .containsExactly("ING-053");
    }

    @Test
    void aLongerPeriodThanTheSchedulePasses() {
        assertThat(retention(new RetentionRule.Years(20), new RetentionRule.Years(10)))
                .isEmpty();
    }

    @Test
    void aCodeThatIsNotThatOfThePeriodIsAnError() {
        assertThat(retention(new RetentionRule.Permanent(), new RetentionRule.Permanent()))
                .containsExactly("ING-052");
    }

    @Test
    void errorsAreKeptWhenThereAreTooManyFindings() {
        var notes = new CheckNotes();
        for (int i = 0; i < CheckReport.MOST_FINDINGS; i++) notes.note(Finding.warning("ING-043", "", Map.of()));
        notes.note(Finding.error("ING-041", "", Map.of()));

        var report = notes.report(CheckItem.DUPLICATES);

        assertThat(report.findings()).hasSize(CheckReport.MOST_FINDINGS);
        assertThat(report.findings().get(0).code()).isEqualTo("ING-041");
        assertThat(report.further()).isEqualTo(1);
    }

    @Test
    void nothingLookedAtIsNotApplicable() {
        assertThat(new CheckNotes().outcome()).isEqualTo(CheckOutcome.NOT_APPLICABLE);
    }

    private static List<String> retention(RetentionRule rule, RetentionRule official) {
        var period = new OfficialPeriod("tt-10-2022", "1", official, "TT 10/2022/TT-BNV");
        var retention = new DossierRetention(
                rule, RetentionBasis.PLANNED, Optional.of(period), Optional.empty(), Optional.empty());
        var dossier = Samples.dossier(Samples.dossierMetadata(), Optional.of(retention), 1);
        return codes(run(new RetentionCheck(), dossier));
    }

    private static CheckReport run(IngestCheck check, SubmittedDocument... documents) {
        return run(check, DOSSIER, documents);
    }

    private static CheckReport run(IngestCheck check, DossierView dossier, SubmittedDocument... documents) {
        var notes = new CheckNotes();
        check.examine(dossier, notes);
        for (var document : documents) check.examine(document, notes);
        return notes.report(check.item());
    }

    private static List<String> codes(CheckReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    private static Measure read(byte[] bytes) {
        var digests = Samples.digests(bytes);
        return new Measure.Read(digests.sha256(), digests.sha512(), digests.size());
    }

    private static DuplicateCheck.Holdings holding(String code, String sha256) {
        return new DuplicateCheck.Holdings() {
            @Override
            public boolean holdsCode(String dossierCode) {
                return dossierCode.equals(code);
            }

            @Override
            public Optional<String> dossierHolding(String digest) {
                return digest.equals(sha256) ? Optional.of(code) : Optional.empty();
            }
        };
    }
}
