package vn.tangthu.conversion.domain.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontsTest {
    private static final String TCVN3 =
            "C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng; ÷ ng­êi m­în, thÞ x· B×nh §Þnh, chÌ hoÌ quÌ";
    private static final String VNI =
            "Caên cöù Luaät Toå chöùc chính quyeàn ñòa phöông; öõ ngöôøi möôïn, thò xaõ Bình Ñònh, cheø hoeø queø";
    private static final String MEANT =
            "Căn cứ Luật Tổ chức chính quyền địa phương; ữ người mượn, thị xã Bình Định, chè hoè què";

    private final LegacyFonts fonts = new LegacyFonts();

    @ParameterizedTest
    @ValueSource(
            strings = {"windows-1252", "windows-1258", "windows-1250", "windows-1251", "windows-1254", "windows-1257"})
    void runsAreReadByWhicheverCodePageTheyWereShown(String charset) {
        assertThat(fonts.read(".VnTime", shown(TCVN3, charset))).isEqualTo(MEANT);
        assertThat(fonts.read("VNI-Times", shown(VNI, charset))).isEqualTo(MEANT);
    }

    /** Word joins a tone of Windows-1258 to the letter before it, and the places of ỉ, ì, ị, ỡ, è, ề are tones there. */
    @ParameterizedTest
    @CsvSource({
        ".VnTime, quỷn ®̃a ñnh th̃ x· hò lò, quyền địa nịnh thị xã hoè loè",
        "VNI-Times, ṇ̃a phöông xaơ B́nh Ṇ̃nh, địa phöông xã Bình Định"
    })
    void tonesJoinedToLettersArePlacesOfTheFont(String font, String shown, String meant) {
        fonts.heed(font, shown(font.startsWith(".") ? TCVN3 : VNI, "windows-1258"));

        assertThat(fonts.read(font, shown)).isEqualTo(meant.replace("phöông", "phương"));
    }

    @Test
    void aRunTooShortToTellIsReadAsTheRestOfItsFont() {
        fonts.heed(".VnTime", shown(TCVN3, "windows-1258"));

        assertThat(fonts.read(".VnTime", shown("Ý", "windows-1258"))).isEqualTo("í");
        assertThat(fonts.read(".VnArial", shown("Ý", "windows-1258"))).isEqualTo("Ư");
    }

    @ParameterizedTest
    @ValueSource(strings = {"người đứng đầu cơ quan", "đơn", "Ư", "ở", "Москва", "Αθήνα", "東京"})
    void unicodeInALegacyFontStays(String text) {
        assertThat(fonts.read(".VnTime", text)).isEqualTo(text);
        assertThat(fonts.read("VNI-Times", text)).isEqualTo(text);
    }

    @Test
    void unicodeAmongBytesShownByAnotherCodePageStays() {
        fonts.heed(".VnTime", shown(TCVN3, "windows-1258"));

        assertThat(fonts.read(".VnTime", "người đứng đầu cơ quan")).isEqualTo("người đứng đầu cơ quan");
    }

    @Test
    void aCharacterOfNoCodePageHidesNothing() {
        assertThat(fonts.read(".VnTime", "\u2003vµ\u2002東京")).isEqualTo("\u2003và\u2002東京");
    }

    @Test
    void capitalsAreThoseThatTheFontShows() {
        assertThat(fonts.read(".VnTimeH", "Céng hßa")).isEqualTo("CỘNG HÒA");
        assertThat(fonts.read(".VnTimeH", shown("Céng hßa", "windows-1258"))).isEqualTo("CỘNG HÒA");
    }

    @Test
    void otherFontsAreLeftAlone() {
        assertThat(fonts.read("Times New Roman", TCVN3)).isEqualTo(TCVN3);
    }

    @ParameterizedTest
    @ValueSource(strings = {".VnTime", "VNI-Times"})
    void signsThatFontsShareWithWindows1252Stay(String font) {
        assertThat(fonts.read(font, "“a” – ‘b’ … 5 €")).isEqualTo("“a” – ‘b’ … 5 €");
    }

    private static String shown(String in1252, String charset) {
        var bytes = in1252.getBytes(Charset.forName("windows-1252"));
        return Normalizer.normalize(new String(bytes, Charset.forName(charset)), Normalizer.Form.NFC);
    }
}
