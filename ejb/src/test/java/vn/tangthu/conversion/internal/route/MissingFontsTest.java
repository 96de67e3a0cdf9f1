package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/** A font that letters are set in and that nobody has is told; one that is only listed is not. */
class MissingFontsTest extends PreservationRoutes {
    private static final String ODD = "No Such Face";

    @Test
    void fontOfARunIsToldWithWhatStandsThereInstead() {
        var made = preserve(docx(document -> {
            run(document.createParagraph(), "Times New Roman", "Quyết định");
            run(document.createParagraph(), ODD, "về việc ban hành");
        }));

        var finding = only(made, "CNV-030");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.arguments()).containsEntry("fonts", ODD);
        assertThat(finding.arguments().get("used")).isNotBlank().doesNotContain("Liberation Serif", ODD);
        assertConformant(made, "PDF/A-2b");
    }

    @Test
    void fontsOfTablesAndHeadersAreToldTogetherOnce() {
        var made = preserve(docx(document -> {
            run(document.createParagraph(), "Calibri", "Quyết định");
            var table = document.createTable(1, 1);
            run(table.getRow(0).getCell(0).getParagraphs().get(0), "Odd Table", "số 1");
            run(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Odd Header", "đầu trang");
        }));

        assertThat(only(made, "CNV-030").arguments()).containsEntry("fonts", "Odd Header, Odd Table");
    }

    @Test
    void fontThatNoLetterIsSetInIsNoFinding() {
        var made = preserve(docx(document -> {
            document.createStyles().setDefaultFonts(fonts("Listed Only"));
            run(document.createParagraph(), "Times New Roman", "Quyết định");
            run(document.createParagraph(), "Cambria", "về việc");
            run(document.createParagraph(), ODD, "");
            run(document.createParagraph(), ODD, "   ");
        }));

        assertThat(made.findings()).isEmpty();
    }

    @Test
    void fontOfTheDefaultsIsTold() {
        var made = preserve(docx(document -> {
            document.createStyles().setDefaultFonts(fonts(ODD));
            document.createParagraph().createRun().setText("Quyết định");
        }));

        assertThat(only(made, "CNV-030").arguments()).containsEntry("fonts", ODD);
    }

    @Test
    void fontThatTheRepairReplacesIsNotMissing() {
        assertThat(codes(preserve(samples.docxInLegacyFonts()))).doesNotContain("CNV-030");
        assertThat(codes(preserve(samples.formulasInLegacyFonts("xlsx")))).doesNotContain("CNV-030");
    }

    @Test
    void ofManyFontsSomeAreNamed() {
        var made = preserve(docx(document -> {
            for (int i = 10; i < 40; i++) run(document.createParagraph(), "Odd " + i, "Quyết định");
        }));

        assertThat(only(made, "CNV-030").arguments().get("fonts")).endsWith("Odd 19 … (+20)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void fontOfCellsIsToldAndThatOfEmptyOnesIsNot(String extension) {
        var made = preserve(book(extension));

        assertThat(only(made, "CNV-030").arguments()).containsEntry("fonts", ODD);
    }

    @Test
    void fontOfAnOpenDocumentIsToldAndThatOfItsListIsNot() {
        var made = preserve(odt());

        assertThat(only(made, "CNV-030").arguments()).containsEntry("fonts", ODD);
    }

    @Test
    void fontThatAPdfLacksIsToldUnlessItIsOneThatAllHave() throws IOException {
        var made = preserve(pdf(RenderingMode.FILL, "NoSuchFace-Bold", "TimesNewRomanPSMT", "Arial,Bold"));

        var finding = only(made, "CNV-033");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments()).containsEntry("fonts", "NoSuchFace-Bold");
    }

    @Test
    void fontOfLettersThatAreNotSeenIsNotMissing() throws IOException {
        assertThat(codes(preserve(pdf(RenderingMode.NEITHER, "NoSuchFace-Bold"))))
                .doesNotContain("CNV-033");
    }

    private static Finding only(Preserved made, String code) {
        assertThat(made.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .hasSize(1);
        return made.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private interface Content {
        void into(XWPFDocument document);
    }

    private Path docx(Content content) {
        var file = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            content.into(document);
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void run(XWPFParagraph paragraph, String font, String shown) {
        var run = paragraph.createRun();
        run.setFontFamily(font);
        run.setText(shown);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts(String name) {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        return fonts;
    }

    /** Runs in a font of their own, of an automatic style of the paragraph, and in one of the list of fonts. */
    private Path odt() {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?><office:document-content
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
                <office:font-face-decls><style:font-face style:name="o" svg:font-family="'No Such Face'"/>
                <style:font-face style:name="l" svg:font-family="'Listed Only'"/>
                <style:font-face style:name="t" svg:font-family="'Times New Roman'"/></office:font-face-decls>
                <office:automatic-styles>
                <style:style style:name="P1" style:family="paragraph"><style:text-properties style:font-name="o"/></style:style>
                <style:style style:name="T1" style:family="text"><style:text-properties style:font-name="t"/></style:style>
                </office:automatic-styles><office:body><office:text>
                <text:p text:style-name="P1">Quyết định <text:span text:style-name="T1">số 1</text:span></text:p>
                </office:text></office:body></office:document-content>""";
        return samples.opendocument("a.odt", TYPES.get("odt"), content);
    }

    private Path book(String extension) {
        var file = folder.resolve("a." + extension);
        try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("A");
            for (var name : new String[] {ODD, "Empty Face", "Calibri"}) {
                var font = book.createFont();
                font.setFontName(name);
                var style = book.createCellStyle();
                style.setFont(font);
                var cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
                cell.setCellStyle(style);
                if (!name.startsWith("Empty")) cell.setCellValue("Hồ sơ");
            }
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path pdf(RenderingMode mode, String... names) throws IOException {
        var file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < names.length; i++) {
                    content.beginText();
                    content.setRenderingMode(mode);
                    content.setFont(outside(names[i]), 12);
                    content.newLineAtOffset(72, 700 - 20 * i);
                    content.showText("Quyet dinh");
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static PDTrueTypeFont outside(String name) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return new PDTrueTypeFont(font);
    }
}
