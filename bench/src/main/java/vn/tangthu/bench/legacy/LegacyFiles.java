package vn.tangthu.bench.legacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tangthu.bench.legacy.Passage.Run;

/** Files of passages, each between marks by which it is found again: {@code #12# … ##}. */
final class LegacyFiles {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int WIDTH = 100 * 256;

    private LegacyFiles() {}

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Path docx(Path file, List<Passage> passages) throws IOException {
        return write(file, out -> {
            try (var document = new XWPFDocument()) {
                for (int i = 0; i < passages.size(); i++) {
                    var paragraph = document.createParagraph();
                    for (var run : marked(i, passages.get(i))) {
                        var made = paragraph.createRun();
                        made.setFontFamily(run.font());
                        made.setText(run.shown());
                    }
                }
                document.write(out);
            }
        });
    }

    /** As Word wrote it: bytes of the code page, and Unicode where it has none. */
    static Path rtf(Path file, List<Passage> passages) throws IOException {
        var fonts = new TreeMap<String, Integer>();
        passages.forEach(p -> p.runs().forEach(r -> fonts.putIfAbsent(r.font(), fonts.size() + 1)));
        var text = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times New Roman;}");
        fonts.forEach((font, number) -> text.append("{\\f")
                .append(number)
                .append("\\fnil ")
                .append(font)
                .append(";}"));
        text.append("}");
        for (int i = 0; i < passages.size(); i++) {
            for (var run : marked(i, passages.get(i)))
                text.append("\\f")
                        .append(fonts.getOrDefault(run.font(), 0))
                        .append(' ')
                        .append(rtf(run.shown()));
            text.append("\\par\n");
        }
        return write(file, out -> out.write(text.append('}').toString().getBytes(WINDOWS_1252)));
    }

    private static String rtf(String shown) {
        var text = new StringBuilder();
        for (char c : shown.toCharArray()) {
            if (c == '\\' || c == '{' || c == '}') text.append('\\').append(c);
            else if (c < 0x80) text.append(c);
            else if (WINDOWS_1252.newEncoder().canEncode(c))
                text.append("\\'%02x".formatted(String.valueOf(c).getBytes(WINDOWS_1252)[0] & 0xFF));
            else text.append("\\u").append((int) (short) c).append('?');
        }
        return text.toString();
    }

    static Path xls(Path file, List<Passage> passages) throws IOException {
        return write(file, out -> sheet(new HSSFWorkbook(), passages, out));
    }

    static Path xlsx(Path file, List<Passage> passages) throws IOException {
        return write(file, out -> sheet(new XSSFWorkbook(), passages, out));
    }

    /** Each passage a cell of rich text. */
    private static void sheet(Workbook book, List<Passage> passages, OutputStream out) throws IOException {
        try (book) {
            Map<String, Font> fonts = new TreeMap<>();
            var sheet = book.createSheet("A");
            sheet.setColumnWidth(0, WIDTH);
            var wrapped = book.createCellStyle();
            wrapped.setWrapText(true);
            for (int i = 0; i < passages.size(); i++) {
                var runs = marked(i, passages.get(i));
                var rich = book.getCreationHelper().createRichTextString(text(runs));
                int from = 0;
                for (var run : runs) {
                    var font = fonts.computeIfAbsent(run.font(), name -> font(book, name));
                    rich.applyFont(from, from + run.shown().length(), font);
                    from += run.shown().length();
                }
                var cell = sheet.createRow(i).createCell(0);
                cell.setCellValue(rich);
                cell.setCellStyle(wrapped);
            }
            book.write(out);
        }
    }

    private static Font font(Workbook book, String name) {
        var font = book.createFont();
        font.setFontName(name);
        return font;
    }

    private static String text(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.shown()));
        return text.toString();
    }

    private static List<Run> marked(int number, Passage passage) {
        var runs = new java.util.ArrayList<>(passage.runs());
        runs.add(0, Run.unicode("#" + number + "# "));
        runs.add(Run.unicode(" ##"));
        return runs;
    }

    private static Path write(Path file, Writing writing) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
            return file;
        }
    }
}
