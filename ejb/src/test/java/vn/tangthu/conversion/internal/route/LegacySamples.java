package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Office files in legacy fonts that need more than a few lines. */
final class LegacySamples {
    private LegacySamples() {}

    /** A list whose labels have letters, a content control, a link. */
    static Path docxWithLabels(Path folder) throws IOException {
        var file = folder.resolve("labels.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var numbering = document.createNumbering();
            var list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(articles())));
            for (var article : new String[] {"Ph¹m vi ¸p dông", "§èi t­îng"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                var run = paragraph.createRun();
                run.setFontFamily(".VnTime");
                run.setText(article);
            }
            var control = document.createParagraph()
                    .getCTP()
                    .addNewSdt()
                    .addNewSdtContent()
                    .addNewR();
            inLegacyFont(control.addNewRPr());
            control.addNewT().setStringValue("néi dung ®iÒu khiÓn");
            var link = document.createParagraph().createHyperlinkRun("http://tangthu.example/");
            link.setFontFamily(".VnTime");
            link.setText("liªn kÕt");
            document.write(out);
        }
        return file;
    }

    /** Sheets with cells in a legacy font, and the last one with Unicode only; the head of the page shows the name. */
    static Path sheetsNamed(Path folder, String extension, String font, String... names) throws IOException {
        var file = folder.resolve("names." + extension);
        try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var legacy = book.createFont();
            legacy.setFontName(font);
            var style = book.createCellStyle();
            style.setFont(legacy);
            for (int i = 0; i < names.length; i++) {
                var sheet = book.createSheet(names[i]);
                sheet.getHeader().setCenter("&A");
                var cell = sheet.createRow(0).createCell(0);
                cell.setCellValue(font.startsWith(".") ? "Hå s¬" : "Hoà sô");
                if (i < names.length - 1) cell.setCellStyle(style);
            }
            book.write(out);
        }
        return file;
    }

    private static CTAbstractNum articles() {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("§iÒu %1.");
        inLegacyFont(level.addNewRPr());
        return list;
    }

    private static void inLegacyFont(CTRPr properties) {
        var fonts = properties.addNewRFonts();
        fonts.setAscii(".VnTime");
        fonts.setHAnsi(".VnTime");
    }
}
