package vn.tangthu.conversion.domain.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {
    private static final String MEANT =
            "Căn cứ Luật Tổ chức chính quyền địa phương; xét đề nghị của Giám đốc Sở Nội vụ, Ủy ban nhân dân tỉnh quyết định.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng; xÐt ®Ò nghÞ cña Gi¸m ®èc Së Néi vô",
                "VNI|Caên cöù Luaät Toå chöùc chính quyeàn ñòa phöông; xeùt ñeà nghò cuûa Giaùm ñoác Sôû Noäi vuï",
                "VIQR|Ca(n cu+' Lua^.t To^? chu+'c chi'nh quye^`n ddi.a phu+o+ng; xe't dde^` nghi. cu?a Gia'm ddo^'c",
                "VIQR|au a'u a`u a?u a~u a.u ay a'y a`y a?y a~y a.y"
            })
    void isKnownByItsSyllables(LegacyEncoding encoding, String shown) {
        assertThat(LegacyText.encodingOf(shown)).contains(encoding);
    }

    @Test
    void windows1258IsKnown() {
        var decomposed = new StringBuilder();
        for (var letter : MEANT.split("")) {
            var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = parts.chars().filter(Marks::isTone).findFirst();
            var bare = parts.chars()
                    .filter(c -> !Marks.isTone(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            decomposed.append(Normalizer.normalize(bare, Normalizer.Form.NFC));
            tone.ifPresent(decomposed::appendCodePoint);
        }
        var shown = LegacyEncoding.shown(decomposed.toString().getBytes(Charset.forName("windows-1258")));

        assertThat(LegacyText.encodingOf(shown)).contains(LegacyEncoding.WINDOWS_1258);
        assertThat(LegacyEncoding.WINDOWS_1258.decode(shown)).isEqualTo(MEANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MEANT,
                "Le président de la République française a été élu à Paris, où l'été fut très agréable, côté cœur.",
                "Die Größe der Übung über Österreich wäre schön für alle Bürger.",
                "El señor Muñoz comió jamón en España; ¿qué día será mañana?",
                "The minutes of the meeting were approved. Is that so? Yes.",
                "1.234,56 12/03/2026 42/2026/QD-UBND",
                "Naïve café",
                "I'm sure I'm right, and I'm glad that I'm here. Do? No.",
                ""
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(LegacyText.encodingOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|§¾k L¾k, ngµy 01 th¸ng 3|Đắk Lắk, ngày 01 tháng 3",
                "TCVN3|Société générale, côté cœur|Société générale, côté cœur",
                "VNI|Ñaék Laék|Đắk Lắk",
                "VNI|Die Größe der Übung wäre schön|Die Größe der Übung wäre schön"
            })
    void linesInAnotherLanguageStayAmongLegacyOnes(LegacyEncoding encoding, String shown, String meant) {
        assertThat(LegacyText.readLines(encoding, "1998\n" + shown)).isEqualTo("1998\n" + meant);
    }

    @Test
    void unicodeReadAsSomethingElseIsNotLegacy() {
        var mojibake = LegacyEncoding.shown(MEANT.getBytes(StandardCharsets.UTF_8));

        assertThat(LegacyText.encodingOf(mojibake)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sè 42/2026/Q§-UBND|Số 42/2026/QĐ-UBND",
                "và đề nghị của Giám đốc|và đề nghị của Giám đốc",
                "công tác văn thư và hành chính là nhà nhà|công tác văn thư và hành chính là nhà nhà",
                "hành chính là nhà máy này|hành chính là nhà máy này",
                "2026|2026"
            })
    void aRunInALegacyFontIsReadUnlessItIsUnicodeAllTheSame(String shown, String meant) {
        assertThat(LegacyText.read(LegacyEncoding.TCVN3, shown)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3|Danh s¸ch 2004|Danh sách 2004",
                "TCVN3|T1 Qu¶n lý|T1 Quản lý",
                "VNI-Windows|Baûng löông|Bảng lương",
                "TCVN3|Sè|Sè",
                "TCVN3|Sheet1|Sheet1",
                "TCVN3|Société|Société",
                "VNI-Windows|Müller|Müller",
                "TCVN3|Quản lý|Quản lý",
                "VNI-Windows|Qu¶n lý|Qu¶n lý"
            })
    void aNameIsReadWhenThatIsSure(String charset, String shown, String meant) {
        assertThat(LegacyText.readName(Set.of(charset), shown)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3, false",
        ".VnTimeH, TCVN3, true",
        "ABCDEF+.VnArialH, TCVN3, true",
        "'.VnTime,Bold', TCVN3, false",
        "VNI-Times, VNI, false",
        "VNI-Helve, VNI, false"
    })
    void fontsTellTheirEncoding(String font, LegacyEncoding encoding, boolean capitals) {
        assertThat(LegacyText.encodingOfFont(font)).contains(encoding);
        assertThat(LegacyText.showsCapitals(font)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Arial", "Vnuf", "VnTimes Unicode", "Liberation Serif", ""})
    void otherFontsTellNothing(String font) {
        assertThat(LegacyText.encodingOfFont(font)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "thuở", "khuya", "quyết", "giếng", "gì", "quốc", "Đường", "ươm", "oẳn", "khuỷu", "ngoằn",
                "ngoèo", "quạnh", "giữa", "xoong", "uỵch", "yết", "quýt", "hoạch"
            })
    void syllables(String word) {
        assertThat(Syllable.isOne(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"école", "größe", "tàc", "hòp", "ñòa", "straße", "élu", "zà", "wệ", "thìch"})
    void notSyllables(String word) {
        assertThat(Syllable.isOne(word)).isFalse();
    }
}
