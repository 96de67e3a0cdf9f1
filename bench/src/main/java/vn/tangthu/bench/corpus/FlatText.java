package vn.tangthu.bench.corpus;

import java.util.Base64;
import java.util.Random;
import vn.tangthu.bench.OfficialText;

/** Letters as flat OpenDocument text, of which an office program makes the other formats. Each number has other features. */
final class FlatText {
    private static final String[] FACES = {"Times New Roman", "Arial", "Calibri", "Cambria", "Courier New"};
    private static final String[] SHEETS = {
        "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\"",
        "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\"",
        "fo:page-width=\"14.8cm\" fo:page-height=\"21cm\"",
        "fo:page-width=\"21.59cm\" fo:page-height=\"27.94cm\""
    };
    private static final String[] SPANS = {"plain", "bold", "italic", "underlined", "red", "marked", "lower", "large"};
    private static final String FOREIGN = "The quick brown fox: naïve café, Zürich, señor, 12.345,67 € – §7 “quoted” …";
    private static final int LONG = 120;
    private static final int SHORT = 6;

    private final StringBuilder body = new StringBuilder();
    private final Random random;
    private final OfficialText text;
    private final int number;

    FlatText(int number) {
        this.number = number;
        this.random = new Random(number);
        this.text = new OfficialText(random);
    }

    String xml() {
        if (number > 0) write();
        else paragraph("");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
                xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" \
                office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-family="%1$s" \
                fo:font-size="%2$dpt" fo:language="vi" fo:country="VN"/></style:default-style></office:styles>
                <office:automatic-styles>%3$s
                <style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.5cm"/>\
                </style:section-properties></style:style>
                <style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
                <style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.05pt solid #000000" fo:padding="0.1cm"/></style:style>
                <style:page-layout style:name="P"><style:page-layout-properties %4$s fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout>
                </office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">%5$s</style:master-page></office:master-styles>
                <office:body><office:text>%6$s</office:text></office:body></office:document>
                """.formatted(
                        FACES[number % FACES.length],
                        10 + number % 5,
                        spans(),
                        SHEETS[number % SHEETS.length],
                        number % 3 == 2 ? edges() : "",
                        body);
    }

    private static String spans() {
        return span("bold", "fo:font-weight=\"bold\"")
                + span("italic", "fo:font-style=\"italic\"")
                + span("underlined", "style:text-underline-style=\"solid\"")
                + span("red", "fo:color=\"#c00000\"")
                + span("marked", "fo:background-color=\"#ffff00\"")
                + span("lower", "style:text-position=\"sub 58%\"")
                + span("large", "fo:font-size=\"20pt\"");
    }

    private static String span(String name, String properties) {
        return "<style:style style:name=\"%s\" style:family=\"text\"><style:text-properties %s/></style:style>"
                .formatted(name, properties);
    }

    private static String edges() {
        return "<style:header><text:p>ỦY BAN NHÂN DÂN TỈNH</text:p></style:header>"
                + "<style:footer><text:p>Trang <text:page-number>1</text:page-number></text:p></style:footer>";
    }

    private void write() {
        var paragraphs = number % 8 == 7 ? LONG : SHORT;
        for (var i = 0; i < paragraphs; i++) paragraph(prose());
        if (number % 2 == 0) table(3 + random.nextInt(20), 2 + random.nextInt(4));
        if (number % 3 == 0) list();
        if (number % 3 == 1) picture(number % 6 == 4);
        if (number % 4 == 1) paragraph(prose() + footnote());
        if (number % 4 == 2)
            paragraph("<text:a xlink:href=\"https://example.vn/van-ban\">" + text.words(4) + "</text:a>");
        if (number % 5 == 2) frame();
        if (number % 5 == 3) paragraph(FOREIGN);
        if (number % 6 == 0) columns();
        if (number % 7 == 0)
            body.append("<text:p text:style-name=\"B\">").append(prose()).append("</text:p>");
    }

    private void paragraph(String content) {
        body.append("<text:p>").append(content).append("</text:p>");
    }

    private String prose() {
        var prose = new StringBuilder();
        for (var i = 0; i < 4; i++)
            prose.append("<text:span text:style-name=\"%s\">%s </text:span>"
                    .formatted(SPANS[random.nextInt(SPANS.length)], text.words(10)));
        return prose.toString();
    }

    private void table(int rows, int columns) {
        body.append("<table:table><table:table-column table:number-columns-repeated=\"")
                .append(columns)
                .append("\"/>");
        for (var row = 0; row < rows; row++) {
            body.append("<table:table-row>");
            for (var column = 0; column < columns; column++)
                body.append("<table:table-cell table:style-name=\"C\"><text:p>%s</text:p></table:table-cell>"
                        .formatted(text.words(3)));
            body.append("</table:table-row>");
        }
        body.append("</table:table>");
    }

    private void list() {
        body.append("<text:list>");
        for (var i = 0; i < 5; i++)
            body.append("<text:list-item><text:p>").append(text.words(8)).append("</text:p></text:list-item>");
        body.append("</text:list>");
    }

    private void picture(boolean transparent) {
        var bytes = Base64.getEncoder().encodeToString(Pictures.seal(transparent, random));
        paragraph(("<draw:frame text:anchor-type=\"as-char\" svg:width=\"5cm\" svg:height=\"5cm\"><draw:image>"
                        + "<office:binary-data>%s</office:binary-data></draw:image></draw:frame>")
                .formatted(bytes));
    }

    private String footnote() {
        return ("<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>%s</text:p></text:note-body></text:note>")
                .formatted(text.words(9));
    }

    private void frame() {
        paragraph(
                ("<draw:frame text:anchor-type=\"paragraph\" svg:x=\"1cm\" svg:y=\"0.5cm\" svg:width=\"6cm\" svg:height=\"2cm\">"
                                + "<draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>%s")
                        .formatted(text.words(6), prose()));
    }

    private void columns() {
        body.append("<text:section text:style-name=\"S\" text:name=\"S1\">");
        for (var i = 0; i < 4; i++) paragraph(prose());
        body.append("</text:section>");
    }
}
