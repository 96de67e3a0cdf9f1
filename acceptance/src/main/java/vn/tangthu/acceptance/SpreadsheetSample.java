package vn.tangthu.acceptance;

import java.util.LinkedHashMap;
import java.util.List;

/** A minimal .xlsx: one sheet of inline texts. */
final class SpreadsheetSample {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private SpreadsheetSample() {}

    static byte[] of(List<List<String>> rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", XML + """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                        </Types>""");
        parts.put("_rels/.rels", Samples.relationTo("xl/workbook.xml"));
        parts.put("xl/workbook.xml", XML + """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", XML + """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                        </Relationships>""");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return Samples.zip(parts);
    }

    private static String sheet(List<List<String>> rows) {
        var xml = new StringBuilder(XML)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (var c = 0; c < rows.get(r).size(); c++) {
                var text = rows.get(r).get(c);
                if (text.isEmpty()) continue;
                xml.append("<c r=\"").append(column(c)).append(r + 1).append("\" t=\"inlineStr\"><is><t>");
                xml.append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    /** Letters of a column: 0 is A, 26 is AA. */
    private static String column(int index) {
        return index < 26 ? "" + (char) ('A' + index) : column(index / 26 - 1) + column(index % 26);
    }
}
