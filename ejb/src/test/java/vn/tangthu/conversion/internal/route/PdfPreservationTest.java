package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.document.api.Conformance;

/** PDFs are kept, repaired beside the original, or a finding; scans get a text. */
class PdfPreservationTest extends PreservationRoutes {
    @Test
    void conformantPdfIsKeptAsItIs() throws IOException {
        var pdf = samples.copy(preserve(samples.docx()).pdf().orElseThrow().file(), "b.pdf");

        var made = preserve(pdf);

        assertThat(made.findings()).isEmpty();
        assertConformant(made, "PDF/A-2b");
        assertThat(made.pdf().orElseThrow().file()).isEqualTo(pdf);
    }

    @Test
    void pdfThatIsNoPdfAIsRepairedBesideTheOriginalAndNamesTheRules() throws IOException {
        var pdf = samples.plainPdf();
        var before = Files.readAllBytes(pdf);

        var made = preserve(pdf);

        assertThat(codes(made)).containsExactly("CNV-009");
        assertThat(made.findings().get(0).arguments().get("rules")).contains("6.6.2.1-1");
        assertConformant(made, "PDF/A-2b");
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void withoutRepairTheVerdictAndItsRulesStand() {
        var none = new TextRecognition(new ExternalProgram(Sandbox.none()), 1, folder, List.of("no-such-program"));
        preservation = new Preservation(readers, office, programs(none), Budget.usual());

        var made = preserve(samples.plainPdf());

        assertThat(codes(made)).containsExactly("CNV-001");
        assertThat(made.pdf().orElseThrow().conformance()).isEqualTo(Conformance.NOT_CONFORMANT);
        assertThat(made.pdf().orElseThrow().report().orElseThrow()).content().contains("6.6.2.1");
    }

    @Test
    void ofASignedPdfNobodyIsToldToExportItAgain() throws IOException {
        var none = new TextRecognition(new ExternalProgram(Sandbox.none()), 1, folder, List.of("no-such-program"));
        preservation = new Preservation(readers, office, programs(none), Budget.usual());

        assertThat(codes(preserve(samples.signedPdf()))).contains("CNV-019").doesNotContain("CNV-001");
    }

    @Test
    void signedPdfKeepsItsBytesAndTheRenditionSaysThatItCarriesNoSignature() throws IOException {
        var pdf = samples.signedPdf();
        var before = Files.readAllBytes(pdf);

        var made = preserve(pdf);

        assertThat(codes(made)).contains("CNV-010");
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void lockedPdfIsAFinding() {
        assertThat(codes(preserve(samples.lockedPdf()))).containsExactly("CNV-003");
    }

    @Test
    void truncatedPdfIsAFindingAndNoRendition() {
        var made = preserve(samples.truncated(samples.plainPdf()));

        assertThat(codes(made)).containsExactly("CNV-004");
        assertThat(made.pdf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.jpeg, " + BufferedImage.TYPE_INT_RGB, "a.png, " + BufferedImage.TYPE_INT_ARGB})
    void scanBecomesTwoLayersWithItsVietnameseTextRecognised(String name, int type) throws IOException {
        var made = preserve(samples.picture(name, type));

        assertThat(codes(made)).containsExactly("CNV-011");
        assertConformant(made, "PDF/A-2b");
        assertThat(Files.readString(made.text().orElseThrow())).contains("Quyết định về công tác lưu trữ");
    }

    @Test
    void pictureThatIsNoneIsAFinding() {
        assertThat(codes(preserve(samples.text("a.png", "not a picture")))).containsExactly("CNV-004");
    }

    @Test
    void textOverTheBudgetIsAFindingAtOnce() {
        var small = new Budget(
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                1 << 20,
                1 << 20);
        preservation = new Preservation(readers, office, programs(recognition), small);

        var made = preserve(samples.text("a.txt", Samples.RULE.repeat(20_000)));

        assertThat(codes(made)).containsExactly("CNV-005");
        assertThat(made.attempts()).isEmpty();
    }

    @Test
    void validationOutOfTimeIsUndecidedAndNeverConformant() throws IOException {
        var pdf = samples.copy(preserve(samples.docx()).pdf().orElseThrow().file(), "b.pdf");
        var budget = new Budget(
                Duration.ofSeconds(60),
                Duration.ZERO,
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                1 << 20,
                1 << 20);
        preservation = new Preservation(readers, office, programs(recognition), budget);

        var made = preserve(pdf);

        assertThat(codes(made)).containsExactly("CNV-002");
        assertThat(made.pdf().orElseThrow().conformance()).isEqualTo(Conformance.UNDECIDED);
    }
}
