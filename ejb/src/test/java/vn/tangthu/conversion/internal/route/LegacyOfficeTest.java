package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office documents in legacy Vietnamese fonts, as the programs of their time wrote them. */
class LegacyOfficeTest extends PreservationRoutes {
    private static final String TCVN3 = "C¨n cø quyÒn ®Þa ph­¬ng, thÞ x· B×nh §Þnh, chÌ";
    private static final String TCVN3_SMALL = "céng hßa nghÜa viÖt, §Þnh";
    private static final String VNI = "Caên cöù quyeàn ñòa phöông, thò xaõ Bình Ñònh, cheø, öõ";
    private static final String FONTS =
            "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1 .VnTime;}{\\f2 .VnTimeH;}{\\f3 VNI-Times;}}";
    private static final String UNICODE = "Müller, người ký số 42";

    /** The bytes are those of the fonts; the numbers of the font table say for what Word took them. */
    @ParameterizedTest
    @CsvSource({
        "1252, \\fcharset0",
        "1258, ''",
        "1252, \\fcharset163",
        "1250, ''",
        "1252, \\fcharset238",
        "1251, \\fcharset204",
        "1252, \\fcharset2"
    })
    void richTextIsReadWhicheverCodePageItsFontsAreSaidToHave(int page, String charset) throws IOException {
        var table =
                "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1%1$s .VnTime;}{\\f2%1$s .VnTimeH;}{\\f3%1$s VNI-Times;}}"
                        .formatted(charset);
        var made = preserve(rtf("\\ansicpg" + page + table + "\\f1 " + bytes(TCVN3) + "\\par\\f2 " + bytes(TCVN3_SMALL)
                + "\\par\\f3 " + bytes(VNI) + "\\par\\f0 " + characters(UNICODE) + "\\par"));

        assertThat(words(made))
                .isEqualTo(
                        "Căn cứ quyền địa phương, thị xã Bình Định, chè CỘNG HÒA NGHĨA VIỆT, ĐỊNH Căn cứ quyền địa phương, thị xã Bình Định, chè, ữ Müller, người ký số 42");
        assertThat(Files.readString(made.text().orElseThrow())
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo(words(made));
        assertThat(codes(made)).containsExactly("CNV-018");
    }

    /** As Word writes what it has as Unicode: places of a symbol font, or letters of another code page. */
    @ParameterizedTest
    @CsvSource({"symbol", "windows-1258", "windows-1250", "windows-1252"})
    void richTextThatNamesItsCharactersIsRead(String shownBy) throws IOException {
        var made = preserve(rtf("\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}}\\f1 "
                + characters(shown(TCVN3, shownBy)) + "\\par"));

        assertThat(words(made)).isEqualTo("Căn cứ quyền địa phương, thị xã Bình Định, chè");
    }

    /** In each part letters of TCVN3, of its capitals, of VNI, Unicode and another language. */
    @Test
    void everyPartOfATextDocumentIsReadOnceAndPagesKeepTheirNumbers() throws IOException {
        var made = preserve(rtf("\\ansicpg1252" + FONTS + inParts()));

        var text = Files.readString(made.text().orElseThrow())
                .replaceAll("\\s+", " ")
                .strip();
        for (var part : List.of(
                "thân bài có chú thích",
                "lời chú CHỮ HOA Müller 12",
                "rồi tiếp tục",
                "lời chú cuối bài",
                "ô thứ nhất",
                "ô thứ hai người ký",
                "hộp văn bản",
                "KHUNG CHỮ")) {
            assertThat(words(made)).containsOnlyOnce(part);
            assertThat(text).containsOnlyOnce(part);
        }
        assertThat(words(made)).contains("TRANG 1 của 2", "“chân trang” – 1998…", "lập năm 1999", "XEM MỐC ĐÁNH DẤU");
        assertThat(text).containsOnlyOnce("“chân trang” – 1998…").contains("lập năm 1999", "XEM MỐC ĐÁNH DẤU");
        assertThat(codes(made)).containsExactly("CNV-018");
    }

    private static String inParts() {
        return "{\\header\\pard\\f2 " + bytes("trang ") + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\f3 "
                + bytes(" cuûa ")
                + "{\\field{\\*\\fldinst NUMPAGES}{\\fldrslt 1}}\\par}{\\footer\\pard\\f1 "
                + bytes("“ch©n trang” – 1998…") + "\\par}"
                + "\\pard\\f1 " + bytes("th©n bµi cã chó thÝch") + "{\\super\\chftn}{\\footnote\\pard\\f1\\chftn  "
                + bytes("lêi chó ") + "\\f2 " + bytes("ch÷ hoa ")
                + "\\f0 M\\'fcller 12}\\f3 " + bytes(" roài tieáp tuïc")
                + "{\\super\\chftn}{\\footnote\\ftnalt\\pard\\f3\\chftn  "
                + bytes("lôøi chuù cuoái baøi") + "}\\par\\pard\\f1 " + bytes("lËp ")
                + "{\\field{\\*\\fldinst DATE \\\\@ \"'" + bytes("n¨m") + "' yyyy\"}{\\fldrslt " + bytes("n¨m")
                + " 1999}}\\par "
                + "{\\*\\bkmkstart moc}\\f1 " + bytes("mèc ®¸nh dÊu") + "{\\*\\bkmkend moc}\\par\\f2 " + bytes("xem ")
                + "{\\field{\\*\\fldinst REF moc}{\\fldrslt\\f2 " + bytes("mèc ®¸nh dÊu") + "}}\\par"
                + "\\trowd\\cellx3000\\cellx9000\\pard\\intbl\\f1 " + bytes("« thø nhÊt") + "\\cell\\pard\\intbl\\f3 "
                + bytes("oâ thöù hai ")
                + "\\f0 " + characters("người ký") + "\\cell\\row\\pard"
                + "{\\shp{\\*\\shpinst\\shpleft500\\shptop5000\\shpright5000\\shpbottom7000\\shpwr3{\\sp{\\sn shapeType}{\\sv 202}}"
                + "{\\shptxt\\pard\\f1 " + bytes("hép v¨n b¶n")
                + "\\par}}}{\\pard\\phmrg\\posx6000\\posy6000\\absw3000\\f2 "
                + bytes("khung ch÷") + "\\par}\\pard\\f1 " + bytes("hÕt bµi") + "\\par";
    }

    /** Comments make a warm LibreOffice abort, and only a warm one reads letters in these fonts. */
    @Test
    void textDocumentWithACommentIsRead() throws IOException {
        var made = preserve(rtf("\\ansicpg1252" + FONTS + "\\f1 " + bytes("quyÒn ")
                + "{\\*\\atnid A}{\\*\\atnauthor An}\\chatn{\\*\\annotation{\\*\\atndate 1}\\pard\\f1 "
                + bytes("xem l¹i")
                + "}\\f1 " + bytes("®Þa ph­¬ng") + "\\par"));

        assertThat(words(made)).isEqualTo("quyền địa phương");
        assertThat(codes(made)).contains("CNV-018").doesNotContain("CNV-006");
    }

    /** A run is written anew in its own look, not in that of the run before it. */
    @Test
    void runsKeepTheirLook() throws IOException {
        var made = preserve(rtf("\\ansicpg1252" + FONTS + "\\f1{\\b\\fs40 " + bytes("ch÷ ®Ëm ") + "}" + bytes("th­êng ")
                + "{\\i " + bytes("nghiªng ") + "}\\f3 " + bytes("ö") + "{\\super " + bytes("muõ") + "}"
                + bytes(" heát") + "\\par"));

        assertThat(looks(made))
                .containsExactly(
                        "LiberationSerif-Bold 20: chữ đậm",
                        "LiberationSerif 12: thường",
                        "LiberationSerif-Italic 12: nghiêng",
                        "LiberationSerif 12: ư",
                        "LiberationSerif 7: mũ",
                        "LiberationSerif 12:  hết");
    }

    /** Labels of a list, a content control, a link; fonts from runs and from styles. */
    @Test
    void labelsOfListsAndWhatStandsInControlsIsRead() throws IOException {
        var made = preserve(LegacySamples.docxWithLabels(folder));

        assertThat(words(made)).isEqualTo("Điều 1. Phạm vi áp dụng Điều 2. Đối tượng nội dung điều khiển liên kết");
        assertThat(Files.readString(made.text().orElseThrow())).contains("Điều 2. Đối tượng", "nội dung điều khiển");
    }

    @ParameterizedTest
    @CsvSource({"xls, .VnTime, Qu¶n lý, Kª khai", "xlsx, VNI-Times, Quaûn lyù, Keâ khai"})
    void sheetsGetTheNamesThatWereMeantWhenTheirCellsTellTheEncoding(
            String extension, String font, String first, String last) throws IOException {
        var made = preserve(LegacySamples.sheetsNamed(folder, extension, font, first, "Café", "Số liệu", last));

        assertThat(words(made)).contains("Quản lý", "Café", "Số liệu", last);
        assertThat(Files.readString(made.text().orElseThrow()).lines())
                .contains("Quản lý", "Café", "Số liệu", last)
                .doesNotContain(first);
    }

    private java.nio.file.Path rtf(String body) {
        return samples.text("legacy.rtf", "{\\rtf1\\ansi\\uc1" + body + "}");
    }

    private static String bytes(String shown) {
        var text = new StringBuilder();
        for (var b : shown.getBytes(Charset.forName("windows-1252")))
            text.append(b >= 0 ? String.valueOf((char) b) : "\\'%02x".formatted(b & 0xFF));
        return text.toString();
    }

    private static String characters(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "\\u%d?".formatted((short) c))
                .collect(Collectors.joining());
    }

    private static String shown(String in1252, String page) {
        var bytes = in1252.getBytes(Charset.forName("windows-1252"));
        if (!page.equals("symbol")) return new String(bytes, Charset.forName(page));
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .mapToObj(c -> String.valueOf((char) (0xF000 + c)))
                .collect(Collectors.joining());
    }

    private static String words(Preserved made) throws IOException {
        try (var document = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /** Fonts, sizes and what is written in them. */
    private static List<String> looks(Preserved made) throws IOException {
        var looks = new LinkedList<String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (var position : positions) {
                    var look = position.getFont().getName().substring(7) + " " + Math.round(position.getFontSizeInPt())
                            + ": ";
                    if (looks.isEmpty() || !looks.getLast().startsWith(look)) looks.add(look);
                    looks.add(looks.removeLast() + position.getUnicode());
                }
            }
        };
        try (var document = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            stripper.getText(document);
        }
        return looks.stream().map(String::strip).toList();
    }
}
