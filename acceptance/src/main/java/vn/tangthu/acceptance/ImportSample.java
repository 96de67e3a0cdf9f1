package vn.tangthu.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of digitised dossiers as archives deliver it: one .xlsx and a folder of PDFs. */
public final class ImportSample {
    public static final int DAY = 28;
    public static final int MONTH = 29;
    public static final int MODE = 38;
    public static final int CONFIDENCE = 39;
    public static final int PATH = 45;

    private static final int COLUMNS = 46;
    private static final int TITLE = 5;
    private static final int ORDINAL = 24;

    private final String notation;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param notation beginning of the notations of its dossiers */
    public ImportSample(String notation) {
        this.notation = notation;
        var header = blank();
        header[0] = "STT";
        header[1] = "Phông";
        header[2] = "Mục lục";
        header[3] = "Hộp số";
        header[4] = "Số và ký hiệu hồ sơ";
        header[TITLE] = "Tiêu đề hồ sơ";
        header[ORDINAL] = "Số thứ tự văn bản trong hồ sơ";
        header[PATH] = "Đường dẫn file";
        rows.add(Arrays.asList(header));
    }

    /** A row that is in order, with its file. */
    public ImportSample whole(int dossier, int ordinal) {
        var path = "HS" + dossier + "\\" + ordinal + ".pdf";
        file(path, pdf(dossier + "/" + ordinal));
        return row(dossier, ordinal, Map.of(PATH, path));
    }

    /** A row with other cells than usual, by column counted from 0. */
    public ImportSample row(int dossier, int ordinal, Map<Integer, String> others) {
        var cells = blank();
        cells[1] = "UBND tỉnh";
        cells[4] = dossier + "." + notation;
        cells[TITLE] = "Hồ sơ số hóa " + notation + " số " + dossier;
        cells[6] = "20 năm";
        cells[11] = "1998";
        cells[ORDINAL] = Integer.toString(ordinal);
        cells[25] = "Quyết định";
        cells[DAY] = "5";
        cells[MONTH] = "3";
        cells[30] = "1998";
        cells[32] = "Trích yếu " + dossier + "." + ordinal;
        others.forEach((column, text) -> cells[column] = text);
        rows.add(Arrays.asList(cells));
        return this;
    }

    /** Number of the row added last, as the spreadsheet counts. */
    public int lastRow() {
        return rows.size();
    }

    public ImportSample file(String path, byte[] content) {
        files.put("Gói/PDF/" + path.replace('\\', '/'), content);
        return this;
    }

    /** One blank page; the text makes its bytes differ from those of others. */
    public byte[] pdf(String text) {
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                %% %s %s
                trailer<</Root 1 0 R>>
                %%%%EOF
                """.formatted(notation, text).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] zip() {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "Gói/Danh sách.xlsx", SpreadsheetSample.of(rows));
            for (var file : files.entrySet()) add(zip, file.getKey(), file.getValue());
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String[] blank() {
        var cells = new String[COLUMNS];
        Arrays.fill(cells, "");
        return cells;
    }
}
