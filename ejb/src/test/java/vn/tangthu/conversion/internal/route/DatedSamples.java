package vn.tangthu.conversion.internal.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Documents that show the day and the name of their file by fields, as their author saw them on 20 July 2019. */
final class DatedSamples {
    static final String DAY = "20/07/2019";
    static final String NAME = "ke-hoach";
    private static final double DAY_AS_NUMBER = 43666;
    /** A result of a field: ten characters between the marks, two bytes each. */
    private static final Pattern RESULT = Pattern.compile("(?s)(\\x14\\x00)(?:[0-9/]\\x00){10}(\\x15\\x00)");

    private final Path folder;
    private final Samples samples;

    DatedSamples(Path folder) {
        this.folder = folder;
        this.samples = new Samples(folder);
    }

    Path docx() {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("date.docx"))) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Ngày ");
            var runs = new XWPFRun[5];
            for (int i = 0; i < runs.length; i++) runs[i] = paragraph.createRun();
            runs[0].getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
            runs[1].getCTR().addNewInstrText().setStringValue(" DATE \\@ \"dd/MM/yyyy\" ");
            runs[2].getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
            runs[3].setText(DAY);
            runs[4].getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            var name = document.createParagraph().getCTP().addNewFldSimple();
            name.setInstr(" FILENAME ");
            name.addNewR().addNewT().setStringValue(NAME);
            document.write(out);
            return folder.resolve("date.docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path rtf() {
        return samples.text(
                "date.rtf",
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times New Roman;}}\\f0 Ng\\'e0y {\\field{\\*\\fldinst DATE \\\\@ \"dd/MM/yyyy\"}"
                        + "{\\fldrslt " + DAY + "}} File {\\field{\\*\\fldinst FILENAME}{\\fldrslt " + NAME
                        + "}} gi\\u7901?\\par}");
    }

    /** Written by LibreOffice today, and then dated back. */
    Path doc() {
        try {
            var office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "doc",
                            "--outdir",
                            folder.toString(),
                            rtf().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!office.waitFor(2, TimeUnit.MINUTES)) throw new IllegalStateException("LibreOffice hangs");
            var file = folder.resolve("date.doc");
            dateBack(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void dateBack(Path file) throws IOException {
        try (var document = new POIFSFileSystem(file.toFile(), false)) {
            String text;
            try (var in = document.createDocumentInputStream("WordDocument")) {
                text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            var day = new String(DAY.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            var dated = RESULT.matcher(text).replaceAll("$1" + day + "$2");
            document.getRoot()
                    .createOrUpdateDocument(
                            "WordDocument", new ByteArrayInputStream(dated.getBytes(StandardCharsets.ISO_8859_1)));
            document.writeFilesystem();
        }
    }

    Path odt() {
        return samples.opendocument(
                "date.odt",
                "application/vnd.oasis.opendocument.text",
                openDocument("<office:text><text:p>Ngày <text:date text:date-value=\"2019-07-20\">" + DAY
                        + "</text:date> tệp <text:file-name>" + NAME + "</text:file-name></text:p></office:text>"));
    }

    Path ods() {
        return samples.opendocument(
                "date.ods",
                "application/vnd.oasis.opendocument.spreadsheet",
                openDocument("<office:spreadsheet><table:table table:name=\"A\"><table:table-row>"
                        + "<table:table-cell table:formula=\"of:=TEXT(TODAY();&quot;DD/MM/YYYY&quot;)\""
                        + " office:value-type=\"string\" office:string-value=\"" + DAY + "\"><text:p>" + DAY
                        + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"));
    }

    private static String openDocument(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body>"
                + body + "</office:body></office:document-content>";
    }

    Path xlsx() {
        return book("date.xlsx", new XSSFWorkbook(), "");
    }

    Path xls() {
        return book("date.xls", new HSSFWorkbook(), "");
    }

    Path xlsxWithDateInFooter() {
        return book("footer.xlsx", new XSSFWorkbook(), "In ngày &D tệp &F");
    }

    private Path book(String name, Workbook book, String footer) {
        try (book;
                var out = Files.newOutputStream(folder.resolve(name))) {
            var sheet = book.createSheet("A");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = sheet.createRow(0).createCell(0);
            if (footer.isEmpty()) cell.setCellFormula("TODAY()");
            cell.setCellValue(DAY_AS_NUMBER);
            cell.setCellStyle(style);
            sheet.setColumnWidth(0, 20 * 256);
            sheet.getFooter().setLeft(footer);
            book.write(out);
            return folder.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
