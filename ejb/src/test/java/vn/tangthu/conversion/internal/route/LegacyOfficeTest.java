package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office documents in legacy Vietnamese fonts, as the programs of their time wrote them. */
class LegacyOfficeTest extends PreservationRoutes {
    private static final String TCVN3 = "C¨n cø quyÒn ®Þa ph­¬ng, thÞ x· B×nh §Þnh, chÌ";
    private static final String TCVN3_SMALL = "céng hßa nghÜa viÖt, §Þnh";
    private static final String VNI = "Caên cöù quyeàn ñòa phöông, thò xaõ Bình Ñònh, cheø, öõ";
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
}
