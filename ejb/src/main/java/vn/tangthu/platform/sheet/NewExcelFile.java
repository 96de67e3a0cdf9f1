package vn.tangthu.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small .xlsx of plain texts; the smallest that Excel and LibreOffice open (ECMA-376 Part 1, §12.3 and §18.3). */
public final class NewExcelFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private NewExcelFile() {}

    /** @param sheets rows of texts by the name of their sheet, in order */
    public static byte[] of(Map<String, List<List<String>>> sheets) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            var names = List.copyOf(sheets.keySet());
            add(zip, "[Content_Types].xml", contentTypes(names.size()));
            add(zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
            add(zip, "xl/workbook.xml", workbook(names));
            add(zip, "xl/_rels/workbook.xml.rels", relations(numbered(names, NewExcelFile::sheetRelation)));
            for (int i = 0; i < names.size(); i++)
                add(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(names.get(i))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String contentTypes(int sheets) {
        var text = new StringBuilder(HEAD)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>");
        for (int i = 1; i <= sheets; i++)
            text.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPES
                    + "worksheet+xml\"/>");
        return text.append("</Types>").toString();
    }

    private static String workbook(List<String> names) {
        return HEAD + "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + String.join(
                        "",
                        numbered(
                                names,
                                (number, name) -> "<sheet name=\"" + escaped(name) + "\" sheetId=\"" + number
                                        + "\" r:id=\"rId" + number + "\"/>"))
                + "</sheets></workbook>";
    }

    private static String sheetRelation(int number, String name) {
        return relation(number, "worksheet", "worksheets/sheet" + number + ".xml");
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String relations(List<String> relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String sheet(List<List<String>> rows) {
        return HEAD + "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>"
                + String.join("", numbered(rows, NewExcelFile::row)) + "</sheetData></worksheet>";
    }

    private static String row(int number, List<String> cells) {
        return "<row r=\"" + number + "\">"
                + String.join("", numbered(cells, (column, text) -> cell(SheetRow.letters(column - 1) + number, text)))
                + "</row>";
    }

    private static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private interface Numbered<T> {
        String text(int number, T item);
    }

    private static <T> List<String> numbered(List<T> items, Numbered<T> text) {
        var texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) texts[i] = text.text(i + 1, items.get(i));
        return List.of(texts);
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
