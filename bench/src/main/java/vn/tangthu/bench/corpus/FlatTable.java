package vn.tangthu.bench.corpus;

import java.util.Random;
import vn.tangthu.bench.OfficialText;

/** Tables as flat OpenDocument, of which an office program makes the other formats. Each number has other features. */
final class FlatTable {
    private static final int MANY_ROWS = 1_500;
    private static final int MANY_COLUMNS = 24;

    private final StringBuilder body = new StringBuilder();
    private final Random random;
    private final OfficialText text;
    private final int number;

    FlatTable(int number) {
        this.number = number;
        this.random = new Random(1_000L + number);
        this.text = new OfficialText(random);
    }

    String xml() {
        for (var sheet = 0; sheet <= number % 4; sheet++) sheet(sheet);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" \
                office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
                <office:automatic-styles>
                <style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="%scm"/></style:style>
                <style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#dde8f0" fo:border="0.5pt solid #000000" \
                fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold" fo:font-family="Times New Roman" fo:font-size="12pt"/></style:style>
                <style:style style:name="ce2" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080"/>\
                <style:text-properties fo:font-family="%s"/></style:style>
                </office:automatic-styles>
                <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document>
                """.formatted(number % 3 == 2 ? "2.2" : "6", number % 2 == 0 ? "Arial" : "Times New Roman", body);
    }

    private void sheet(int sheet) {
        body.append("<table:table table:name=\"Mục lục %d\">".formatted(sheet + 1));
        var columns = number % 5 == 4 ? MANY_COLUMNS : 4 + random.nextInt(4);
        var rows = number == 1 && sheet == 0 ? 0 : number % 9 == 8 ? MANY_ROWS / (sheet + 1) : 5 + random.nextInt(60);
        body.append("<table:table-column table:style-name=\"co1\" table:number-columns-repeated=\"%d\"/>"
                .formatted(columns));
        if (rows > 0) {
            title(columns);
            for (var row = 0; row < rows; row++) row(row, columns);
        } else {
            body.append("<table:table-row><table:table-cell/></table:table-row>");
        }
        body.append("</table:table>");
    }

    private void title(int columns) {
        body.append(
                ("<table:table-row><table:table-cell table:style-name=\"ce1\" table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"1\""
                                + " office:value-type=\"string\"><text:p>%s</text:p></table:table-cell></table:table-row>")
                        .formatted(columns, text.words(6)));
    }

    private void row(int row, int columns) {
        body.append("<table:table-row>");
        for (var column = 0; column < columns; column++) cell(row, column);
        body.append("</table:table-row>");
    }

    private void cell(int row, int column) {
        switch (column % 6) {
            case 0 -> value("float", "office:value=\"%d\"".formatted(row + 1), Integer.toString(row + 1));
            case 1 -> value("string", "", text.words(1 + random.nextInt(5)));
            case 2 -> value("float", "office:value=\"%d.5\"".formatted(row * 37), row * 37 + ",5");
            case 3 ->
                value(
                        "date",
                        "office:date-value=\"2026-%02d-11\"".formatted(1 + row % 12),
                        "11/%02d/2026".formatted(1 + row % 12));
            case 4 ->
                value(
                        "float",
                        "table:formula=\"of:=[.A%d]*2+1\" office:value=\"%d\"".formatted(row + 2, 2 * row + 3),
                        Integer.toString(2 * row + 3));
            default -> body.append("<table:table-cell table:style-name=\"ce2\"/>");
        }
    }

    private void value(String type, String value, String shown) {
        body.append(
                "<table:table-cell table:style-name=\"ce2\" office:value-type=\"%s\" %s><text:p>%s</text:p></table:table-cell>"
                        .formatted(type, value, shown));
    }
}
