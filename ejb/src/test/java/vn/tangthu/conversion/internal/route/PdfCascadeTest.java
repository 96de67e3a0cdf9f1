package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.platform.Finding;

/** Each way from a PDF to a PDF/A has files that need it; veraPDF judges, and the pages are compared. */
class PdfCascadeTest extends PreservationRoutes {
    private PdfSamples pdfs;

    @BeforeEach
    void makeSamples() {
        pdfs = new PdfSamples(folder);
    }

    @Test
    void aPdfThatOnlyIsNotDeclaredIsRepairedAroundItsPages() throws IOException {
        var pdf = pdfs.undeclared();

        var made = preserve(pdf);

        assertThat(codes(made)).containsExactly("CNV-009");
        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox 3");
        assertThat(outcome(made, ConversionStep.PAGE_COMPARISON)).isEqualTo("SUCCEEDED 1.0000 / 2");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            assertThat(new String(
                            rendition.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Quyết định số 42", "Sở Nội vụ");
        }
    }

    @Test
    void pagesBeyondThoseComparedAreCounted() {
        var pdf = pdfs.letter("long.pdf", 202, document -> {});
        var journal = new Journal(new Source(pdf, "long.pdf", "application/pdf", 0, folder));

        var compared = PageComparison.compare(
                drawing,
                new PageComparison.Pair(pdf, pdf, folder),
                new PageDrawing.Pages(200, 202, Duration.ofSeconds(60)),
                journal);
        PdfRoute.tell(compared, journal);

        assertThat(journal.close().findings()).extracting(Finding::code).containsExactly("CNV-026");
        assertThat(journal.close().findings().get(0).arguments())
                .containsEntry("compared", "1")
                .containsEntry("omitted", "2");
    }

    @Test
    void whatStandsOnlyInTheMetadataStaysThere() throws IOException {
        var made = preserve(pdfs.titledInMetadataOnly("Kế hoạch số hóa năm 2026"));

        assertConformant(made, "PDF/A-2u");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            assertThat(new String(
                            rendition.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Kế hoạch số hóa năm 2026", "Sở Nội vụ; Văn phòng")
                    .contains("2019-03-04T05:06:07", "Trình soạn thảo 7", "lưu trữ; số hóa");
        }
    }

    @Test
    void coloursOfPrintingPressesAreGivenTheirMeaning() throws IOException {
        var made = preserve(pdfs.inPrintersColours());

        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
        assertThat(outcome(made, ConversionStep.PAGE_COMPARISON)).startsWith("SUCCEEDED");
    }

    @Test
    void notesThatEachProgramDrawsInItsOwnWayAreDrawnInTheFile() throws IOException {
        var made = preserve(pdfs.withMarks());

        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            assertThat(rendition.getPage(0).getAnnotations()).hasSize(2).allSatisfy(note -> assertThat(
                            note.getNormalAppearanceStream())
                    .isNotNull());
        }
    }

    /** Poppler's icon is another one than that drawn in the file, and no reason to make a picture of the page. */
    @Test
    void noteThatHasNoLookOfItsOwnLeavesThePageAsItIs() {
        var made = preserve(pdfs.withNote());

        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
        assertThat(codes(made)).contains("CNV-009").doesNotContain("CNV-020");
    }

    @Test
    void coloursThatAFileDeclaresForAPressStayWhatTheyAre() throws IOException {
        var made = preserve(pdfs.declaredForAPress());

        assertConformant(made, "PDF/A-2u");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            assertThat(rendition.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent -> {
                        assertThat(intent.getOutputConditionIdentifier()).isEqualTo("FOGRA39");
                        assertThat(intent.getCOSObject().getNameAsString("S")).isEqualTo("GTS_PDFA1");
                    });
        }
    }

    @Test
    void intentThatIsNoneIsReplaced() {
        var made = preserve(pdfs.withOddIntent());

        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
    }

    @Test
    void actionsFormsAndLocksAreLeftBehind() throws IOException {
        var pdf = pdfs.activeAndLocked();
        var before = Files.readAllBytes(pdf);

        var made = preserve(pdf);

        assertThat(codes(made)).containsExactly("CNV-022", "CNV-009");
        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
        assertThat(pdf).hasBinaryContent(before);
    }

    @Test
    void whatIsLeftUnsaidAboutAFontIsSaid() throws IOException {
        var made = preserve(pdfs.withUnsaidGlyphs());

        assertThat(made.findings().get(0).arguments().get("rules")).contains("6.2.11.3.2-1");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
        assertConformant(made, "PDF/A-2u");
        assertThat(outcome(made, ConversionStep.PAGE_COMPARISON)).isEqualTo("SUCCEEDED 1.0000 / 1");
    }

    @Test
    void standardFontsThatAFileOnlyNamesAreEmbedded() throws IOException {
        var made = preserve(new PdfFontSamples(pdfs).inStandardFonts());

        assertThat(codes(made)).containsExactly("CNV-009");
        assertFontsEmbedded(made);
        assertThat(outcome(made, ConversionStep.PAGE_COMPARISON)).startsWith("SUCCEEDED");
        assertThat(Files.readString(made.text().orElseThrow())).contains("Décision no 42, fiancée «oui» – 100 € 2");
    }

    /** Poppler knows no Vietnamese letters by name, so its picture of the original lacks them. */
    @Test
    void lettersCalledByTheirNamesGetTheGlyphsOfTheseNamesThoughOtherProgramsShowNone() throws IOException {
        var made = preserve(new PdfFontSamples(pdfs).inNamedVietnameseLetters());

        assertThat(codes(made)).containsExactly("CNV-009", "CNV-024");
        assertFontsEmbedded(made);
        assertThat(Files.readString(made.text().orElseThrow())).contains("T ếộứđ T");
        assertThat(fontsOf(made)).anyMatch(name -> name.endsWith("+LiberationSans-Bold"));
    }

    private static void assertFontsEmbedded(Preserved made) throws IOException {
        assertConformant(made, "PDF/A-2u");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("Apache PDFBox");
        assertThat(outcome(made, ConversionStep.REPAIR)).contains("= Liberation");
    }

    private static List<String> fontsOf(Preserved made) throws IOException {
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            var fonts = new ArrayList<String>();
            var resources = rendition.getPage(0).getResources();
            for (var name : resources.getFontNames())
                fonts.add(resources.getFont(name).getName());
            return fonts;
        }
    }

    @Test
    void filesInsideAPdfStayInsideItsRendition() throws IOException {
        var made = preserve(pdfs.withAttachment("số;ký hiệu"));

        assertConformant(made, "PDF/A-3u");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            var attached =
                    rendition.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(attached.get("phu-luc.csv").getEmbeddedFile().toByteArray())
                    .asString(java.nio.charset.StandardCharsets.UTF_8)
                    .isEqualTo("số;ký hiệu");
        }
    }

    @Test
    void filesInsideAPdfThatAreNotInItsRenditionAreTold() throws IOException {
        var made = preserve(pdfs.withAttachmentWithoutGlyph());

        assertThat(codes(made)).containsExactly("CNV-009", "CNV-020", "CNV-025");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            assertThat(rendition.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void whatAProgramCannotOpenItGetsAsRepairedAroundThePages() {
        var made = preserve(samples.plainPdfWithRights());

        assertThat(codes(made)).containsExactly("CNV-009");
        assertConformant(made, "PDF/A-2b");
        assertThat(made.pdf().orElseThrow().tool()).startsWith("OCRmyPDF");
    }

    @Test
    void whatNothingElseMendsBecomesPicturesOfPagesAndSaysSo() throws IOException {
        var made = preserve(pdfs.withoutGlyph());

        assertThat(codes(made)).containsExactly("CNV-009", "CNV-020");
        assertConformant(made, "PDF/A-2b");
        assertThat(Files.readString(made.text().orElseThrow())).contains(PdfSamples.LINE);
        assertThat(outcome(made, ConversionStep.PAGE_COMPARISON)).startsWith("SUCCEEDED 0.9");
    }

    @Test
    void ofPagesThatHadTextTheLettersAreSearchedAndNotWhatIsRecognisedInTheirPicture() throws IOException {
        var picture = samples.picture("scan.png", BufferedImage.TYPE_BYTE_GRAY);

        var made = preserve(pdfs.withoutGlyphBeside(picture, "Il1|O0o5S8B"));

        assertThat(codes(made)).contains("CNV-020", "CNV-011");
        assertThat(Files.readString(made.text().orElseThrow())).contains("Il1|O0o5S8B", "công tác lưu trữ");
    }

    @Test
    void noWayIsBegunWhenTheTimeIsOver() {
        var usual = Budget.usual();
        var hurried = new Budget(
                usual.reading(),
                usual.validation(),
                Duration.ZERO,
                usual.recognition(),
                usual.officeBytes(),
                usual.textBytes());
        preservation = new Preservation(readers, office, programs(recognition), hurried);

        assertThat(codes(preserve(pdfs.undeclared()))).containsExactly("CNV-001");
    }

    @Test
    void aPageThatLooksDifferentIsNamed() {
        var source = pdfs.letter("a.pdf", 10, document -> {});
        var rendition = pdfs.letter("b.pdf", 10, document -> {
            var page = document.getPage(8);
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
                content.addRect(300, 80, 90, 90);
                content.setNonStrokingColor(1f, 0f, 0f);
                content.fill();
            }
        });

        var compared = compare(source, rendition, 10);

        assertThat(compared.different()).extracting(PageComparison.Page::number).containsExactly(9);
        assertThat(compared.compared()).isEqualTo(10);
        assertThat(compare(source, source, 10).mean()).isEqualTo(1);
    }

    @Test
    void aPageThatCannotBeDrawnIsUndecidedAndNeverAlike() {
        var source = pdfs.letter("a.pdf", 1, document -> {});

        var compared = compare(source, source, 2);

        assertThat(compared.undecided()).contains("page 2 cannot be drawn");
    }

    @Test
    void whatLooksDifferentIsToldEvenWhenNotAllPagesCanBeCompared() {
        var source = pdfs.letter("a.pdf", 5, document -> {});
        var rendition = pdfs.letter("b.pdf", 5, document -> document.getPage(1).setContents(List.of()));

        var compared = compare(source, rendition, 6);

        assertThat(compared.undecided()).contains("page 6 cannot be drawn");
        assertThat(compared.different()).extracting(PageComparison.Page::number).containsExactly(2);
    }

    private PageComparison compare(Path source, Path rendition, int pages) {
        var journal = new Journal(new Source(source, "a.pdf", "application/pdf", 1, folder));
        return PageComparison.compare(
                drawing,
                new PageComparison.Pair(source, rendition, folder),
                new PageDrawing.Pages(1, pages, Budget.usual().reading()),
                journal);
    }

    private static String outcome(Preserved made, ConversionStep step) {
        return made.attempts().stream()
                .filter(attempt -> attempt.step() == step)
                .reduce((first, last) -> last)
                .map(attempt -> attempt.outcome() + " " + attempt.detail())
                .orElse(ConversionOutcome.FAILED.name());
    }
}
