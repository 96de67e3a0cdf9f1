package vn.tangthu.conversion.internal.route;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of all kinds, made when a test asks for them. */
final class Samples {
    static final String TITLE = "QUYẾT ĐỊNH về việc ban hành Quy chế công tác lưu trữ số 42";
    static final String RULE = "Căn cứ Luật Lưu trữ; xét đề nghị của Chánh Văn phòng, người đứng đầu ký.";

    private final Path folder;

    Samples(Path folder) {
        this.folder = folder;
    }

    Path docx() {
        return write("a.docx", out -> {
            try (var document = new XWPFDocument()) {
                for (var line : new String[] {TITLE, RULE}) {
                    var run = document.createParagraph().createRun();
                    run.setFontFamily("Times New Roman");
                    run.setText(line);
                }
                document.write(out);
            }
        });
    }

    /** Runs in fonts of legacy encodings between runs in Unicode, in body and table. */
    Path docxInLegacyFonts() {
        return write("legacy.docx", out -> {
            try (var document = new XWPFDocument()) {
                var paragraph = document.createParagraph();
                run(paragraph, ".VnTimeH", "Céng hßa x· héi chñ nghÜa viÖt nam");
                run(paragraph, ".VnTime", " C¨n cø LuËt L­u tr÷ ");
                run(paragraph, "Times New Roman", "và đề nghị của ông Müller ");
                run(paragraph, "VNI-Times", "ngöôøi kyù");
                run(
                        document.createTable(1, 1)
                                .getRow(0)
                                .getCell(0)
                                .getParagraphs()
                                .get(0),
                        ".VnArial",
                        "Sè 42/2026/Q§-UBND");
                document.write(out);
            }
        });
    }

    /** The same in rich text, as old Word wrote it: bytes of the code page. */
    Path rtfInLegacyFonts() {
        return text(
                "legacy.rtf",
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil .VnTime;}{\\f1 Times New Roman;}}"
                        + "\\f0 Tr\\'ad\\'eang \\'a7\\'b9i h\\'e4c \\f1 in 2004\\par}");
    }

    Path xlsInLegacyFonts() {
        return write("legacy.xls", out -> {
            try (var book = new HSSFWorkbook()) {
                var font = book.createFont();
                font.setFontName(".VnTime");
                var style = book.createCellStyle();
                style.setFont(font);
                var row = book.createSheet("A").createRow(0);
                row.createCell(0).setCellValue("Danh môc hå s¬");
                row.getCell(0).setCellStyle(style);
                row.getSheet().setColumnWidth(0, 6000);
                row.createCell(1).setCellValue("Số lượng");
                row.createCell(2).setCellValue(12.5);
                book.write(out);
            }
        });
    }

    /** A cell, a formula with letters of its own, one that counts by letters, and a foot of the page. */
    Path formulasInLegacyFonts(String extension) {
        return write("formulas." + extension, out -> {
            try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
                var font = book.createFont();
                font.setFontName("VNI-Times");
                var style = book.createCellStyle();
                style.setFont(font);
                var sheet = book.createSheet("A");
                var row = sheet.createRow(0);
                for (var column : new int[] {0, 1}) row.createCell(column).setCellStyle(style);
                row.getCell(0).setCellValue("Hoà sô");
                row.getCell(1).setCellFormula("A1&\" taøi lieäu\"");
                row.createCell(2).setCellFormula("COUNTIF(A1:A1,\"Hoà sô\")+40");
                row.createCell(3).setCellValue(12.5);
                sheet.setColumnWidth(1, 6000);
                sheet.getFooter().setCenter("&\"VNI-Times,Regular\"Löu tröõ");
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                book.write(out);
            }
        });
    }

    private static void run(org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph, String font, String shown) {
        var run = paragraph.createRun();
        run.setFontFamily(font);
        run.setText(shown);
    }

    Path xlsx() {
        return write("a.xlsx", out -> sheet(new XSSFWorkbook(), out));
    }

    Path xls() {
        return write("a.xls", out -> sheet(new HSSFWorkbook(), out));
    }

    private static void sheet(Workbook book, java.io.OutputStream out) throws IOException {
        try (book) {
            var sheet = book.createSheet("Mục lục hồ sơ");
            for (var i = 0; i < 5; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue(TITLE);
            }
            sheet.setColumnWidth(1, 80 * 256);
            sheet.getHeader().setCenter("&\"Times New Roman,Regular\"&12&A"); // as LibreOffice writes by itself
            sheet.getFooter().setCenter("&\"Times New Roman,Regular\"&12Page &P");
            book.write(out);
        }
    }

    Path odt() {
        var content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body>"
                + "<office:text><text:p>" + TITLE + "</text:p><text:p>" + RULE
                + "</text:p></office:text></office:body></office:document-content>";
        return opendocument("a.odt", "application/vnd.oasis.opendocument.text", content);
    }

    Path ods() {
        var content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body>"
                + "<office:spreadsheet><table:table table:name=\"A\"><table:table-row><table:table-cell"
                + " office:value-type=\"string\"><text:p>" + TITLE
                + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
                + "</office:body></office:document-content>";
        return opendocument("a.ods", "application/vnd.oasis.opendocument.spreadsheet", content);
    }

    Path opendocument(String name, String type, String content) {
        var manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest"
                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry"
                + " manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/><manifest:file-entry"
                + " manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
        return write(name, out -> {
            var zip = new ZipOutputStream(out);
            var bytes = type.getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype");
            var sum = new CRC32();
            sum.update(bytes);
            first.setMethod(ZipEntry.STORED);
            first.setSize(bytes.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(bytes);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.finish();
        });
    }

    Path rtf() {
        var body = new StringBuilder("{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Times New Roman;}}\\f0 ");
        TITLE.chars().forEach(c -> body.append(c < 128 ? Character.toString(c) : "\\u" + c + "?"));
        return text("a.rtf", body + "\\par}");
    }

    Path commentedRtf() {
        return text(
                "commented.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times New Roman;}}\\f0 Draft of the letter{\\*\\atnid A}{\\*\\atnauthor An}"
                        + "\\chatn{\\*\\annotation{\\*\\atndate 1}\\pard To be checked}\\par}");
    }

    Path text(String name, String content) {
        return write(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    Path bytes(String name, byte[] content) {
        return write(name, out -> out.write(content));
    }

    Path copy(Path file, String name) {
        return write(name, out -> Files.copy(file, out));
    }

    /** Signs in a font that is not embedded and that only Ghostscript has: no PDF/A before it is written anew. */
    Path plainPdf() {
        return pdf("plain.pdf", document -> {});
    }

    Path lockedPdf() {
        return pdf(
                "locked.pdf",
                document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** Anybody may read it, not change it; and its font is not embedded. */
    Path plainPdfWithRights() {
        return pdf(
                "rights.pdf",
                document -> document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
    }

    /** Carries a signature dictionary; whether the signature is good is not the conversion's business. */
    Path signedPdf() {
        return pdf("signed.pdf", document -> {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setContents(new byte[64]);
            signature.setByteRange(new int[] {0, 1, 2, 3});
            var form = new org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField(form);
            field.setValue(signature);
            form.getFields().add(field);
        });
    }

    Path truncated(Path pdf) {
        return write("truncated.pdf", out -> {
            var all = Files.readAllBytes(pdf);
            out.write(all, 0, all.length * 2 / 3);
        });
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private Path pdf(String name, Change change) {
        return write(name, out -> {
            try (var document = new PDDocument()) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
                    content.newLineAtOffset(72, 700);
                    content.showText("Official letter about the archive of the year 2026, signed.");
                    content.setFont(new PDType1Font(FontName.SYMBOL), 14);
                    content.newLineAtOffset(0, -30);
                    content.showText("αβγ");
                    content.endText();
                }
                change.on(document);
                document.save(out);
            }
        });
    }

    Path picture(String name, int type) {
        return write(name, out -> {
            var picture = new BufferedImage(1654, 500, type);
            var graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, 1654, 500);
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font("Liberation Serif", Font.PLAIN, 52));
            graphics.drawString("Quyết định về công tác lưu trữ", 100, 200);
            graphics.dispose();
            ImageIO.write(picture, name.substring(name.indexOf('.') + 1), out);
        });
    }

    private interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }

    private Path write(String name, Writing writing) {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
