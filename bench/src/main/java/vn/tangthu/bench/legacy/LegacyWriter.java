package vn.tangthu.bench.legacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Unicode as people wrote before it: bytes, or what Windows-1252 shows in their places. The tables are typed from their
 * descriptions, not taken from the program that is measured.
 */
enum LegacyWriter {
    TCVN3,
    VNI,
    VISCII,
    VIQR,
    WINDOWS_1258;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TCVN3_CODES =
            "âA9 ăA8 đAE êAA ôAB ơAC ưAD áB8 àB5 ảB6 ãB7 ạB9 ấCA ầC7 ẩC8 ẫC9 ậCB ắBE ằBB ẳBC ẵBD ặC6"
                    + " éD0 èCC ẻCE ẽCF ẹD1 ếD5 ềD2 ểD3 ễD4 ệD6 íDD ìD7 ỉD8 ĩDC ịDE óE3 òDF ỏE1 õE2 ọE4 ốE8 ồE5 ổE6 ỗE7 ộE9"
                    + " ớED ờEA ởEB ỡEC ợEE úF3 ùEF ủF1 ũF2 ụF4 ứF8 ừF5 ửF6 ữF7 ựF9 ýFD ỳFA ỷFB ỹFC ỵFE"
                    + " ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7";
    private static final String VISCII_CODES =
            "ÀC0 ÁC1 ÂC2 ÃC3 ÈC8 ÉC9 ÊCA ÌCC ÍCD ÒD2 ÓD3 ÔD4 ÕA0 ÙD9 ÚDA ÝDD àE0 áE1 âE2 ãE3 èE8 éE9 êEA ìEC "
                    + "íED òF2 óF3 ôF4 õF5 ùF9 úFA ýFD ĂC5 ăE5 ĐD0 đF0 ĨCE ĩEE Ũ9D ũFB ƠB4 ơBD ƯBF ưDF Ạ80 ạD5 ẢC4 ảE4 "
                    + "Ấ84 ấA4 Ầ85 ầA5 Ẩ86 ẩA6 Ẫ06 ẫE7 Ậ87 ậA7 Ắ81 ắA1 Ằ82 ằA2 Ẳ02 ẳC6 Ẵ05 ẵC7 Ặ83 ặA3 Ẹ89 ẹA9 ẺCB ẻEB "
                    + "Ẽ88 ẽA8 Ế8A ếAA Ề8B ềAB Ể8C ểAC Ễ8D ễAD Ệ8E ệAE Ỉ9B ỉEF Ị98 ịB8 Ọ9A ọF7 Ỏ99 ỏF6 Ố8F ốAF Ồ90 ồB0 "
                    + "Ổ91 ổB1 Ỗ92 ỗB2 Ộ93 ộB5 Ớ95 ớBE Ờ96 ờB6 Ở97 ởB7 ỠB3 ỡDE Ợ94 ợFE Ụ9E ụF8 Ủ9C ủFC ỨBA ứD1 ỪBB ừD7 "
                    + "ỬBC ửD8 ỮFF ữE6 ỰB9 ựF1 Ỳ9F ỳCF Ỵ1E ỵDC Ỷ14 ỷD6 Ỹ19 ỹDB";
    private static final String VNI_ALONE = "đñ ơô ưö íí ìì ỉæ ĩó ịò ỵî ĐÑ ƠÔ ƯÖ ÍÍ ÌÌ ỈÆ ĨÓ ỊÒ ỴÎ";
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final Map<Character, Byte> TCVN3_BYTES = codes(TCVN3_CODES);
    private static final Map<Character, Byte> VISCII_BYTES = codes(VISCII_CODES);
    private static final Map<Character, String> VNI_LETTERS = vni();

    /** Bytes of the text; what the encoding lacks makes this fail. */
    byte[] bytes(String text) {
        return switch (this) {
            case TCVN3 -> tcvn3Bytes(text);
            case VNI -> shown(text).getBytes(WINDOWS_1252);
            case VISCII -> visciiBytes(text);
            case VIQR -> viqr(text).getBytes(StandardCharsets.US_ASCII);
            case WINDOWS_1258 -> apart(text).getBytes(Charset.forName("windows-1258"));
        };
    }

    /** What a program shows that takes the bytes for Windows-1252. */
    String shown(String text) {
        if (this != VNI) return new String(bytes(text), WINDOWS_1252);
        var shown = new StringBuilder();
        for (char letter : text.toCharArray()) shown.append(VNI_LETTERS.getOrDefault(letter, String.valueOf(letter)));
        return shown.toString();
    }

    /** Whether a letter can be written; TCVN3 has no toned capitals. */
    boolean has(char letter) {
        return letter < 0x80 || this != TCVN3 || TCVN3_BYTES.containsKey(letter);
    }

    private static byte[] tcvn3Bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            if (letter >= 0x80 && !TCVN3_BYTES.containsKey(letter)) throw new IllegalArgumentException(text);
            bytes.write(letter < 0x80 ? letter : TCVN3_BYTES.get(letter));
        }
        return bytes.toByteArray();
    }

    private static byte[] visciiBytes(String text) {
        var bytes = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            if (letter >= 0x80 && !VISCII_BYTES.containsKey(letter)) throw new IllegalArgumentException(text);
            bytes.write(letter < 0x80 ? letter : VISCII_BYTES.get(letter));
        }
        return bytes.toByteArray();
    }

    private static Map<Character, Byte> codes(String list) {
        var codes = new HashMap<Character, Byte>();
        for (var code : list.split(" ")) codes.put(code.charAt(0), (byte) Integer.parseInt(code.substring(1), 16));
        return codes;
    }

    private static Map<Character, String> vni() {
        var letters = new HashMap<Character, String>();
        for (var vowel : "a e o u y".split(" ")) toned(letters, vowel, vowel, "ùøûõï");
        toned(letters, "ơ", "ô", "ùøûõï");
        toned(letters, "ư", "ö", "ùøûõï");
        for (var shaped : "âa êe ôo".split(" ")) {
            put(letters, shaped.substring(0, 1), shaped.substring(1) + "â");
            toned(letters, shaped.substring(0, 1), shaped.substring(1), "áàåãä");
        }
        put(letters, "ă", "aê");
        toned(letters, "ă", "a", "éèúüë");
        for (var alone : VNI_ALONE.split(" ")) letters.put(alone.charAt(0), alone.substring(1));
        return letters;
    }

    private static void toned(Map<Character, String> letters, String letter, String base, String marks) {
        for (int i = 0; i < TONES.length(); i++)
            put(letters, Normalizer.normalize(letter + TONES.charAt(i), Normalizer.Form.NFC), base + marks.charAt(i));
    }

    private static void put(Map<Character, String> letters, String letter, String written) {
        letters.put(letter.charAt(0), written);
        letters.put(letter.toUpperCase(Locale.ROOT).charAt(0), written.toUpperCase(Locale.ROOT));
    }

    private static String viqr(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("đ", "dd")
                .replace("Đ", "DD")
                .replaceAll("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\u0302\\u0306\\u031b])", "$2$1")
                .replace('\u0302', '^')
                .replace('\u0306', '(')
                .replace('\u031B', '+')
                .replace('\u0301', '\'')
                .replace('\u0300', '`')
                .replace('\u0309', '?')
                .replace('\u0303', '~')
                .replace('\u0323', '.');
    }

    /** Shapes with their letters, tones apart. */
    private static String apart(String text) {
        var apart = new StringBuilder();
        for (char letter : text.toCharArray()) {
            var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            var tone = parts.chars().filter(c -> TONES.indexOf(c) >= 0).findFirst();
            var bare = parts.replaceAll("[" + TONES + "]", "");
            apart.append(Normalizer.normalize(bare, Normalizer.Form.NFC));
            tone.ifPresent(apart::appendCodePoint);
        }
        return apart.toString();
    }
}
