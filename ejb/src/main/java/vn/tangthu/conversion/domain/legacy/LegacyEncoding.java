package vn.tangthu.conversion.domain.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How Vietnamese letters were squeezed into fonts of 256 places. Text is given as programs show it that know nothing of this: each
 * byte as the character that Windows-1252 has in its place. The result is Unicode in NFC; what the encoding does not know stays.
 */
public enum LegacyEncoding {
    /** TCVN 5712:1993 VN3 (ABC), fonts {@code .Vn*}. It has no toned capitals: fonts {@code .Vn*H} show capitals for small letters. */
    TCVN3("TCVN3", SingleBytes.tcvn3()::decode),
    /** VNI-Windows, fonts {@code VNI-*}: a base letter, then a byte for its marks; some letters have a byte of their own. */
    VNI("VNI-Windows", VniWindows::decode),
    /** RFC 1456 VISCII: all 134 letters with marks, six of them in place of control characters. */
    VISCII("VISCII", SingleBytes.viscii()::decode),
    /** Windows-1258: letters with circumflex, breve or horn, then a combining tone. */
    WINDOWS_1258("windows-1258", SingleBytes.windows1258()::decode),
    /** RFC 1456 VIQR: ASCII letters, then ASCII signs for their marks. */
    VIQR("VIQR", Viqr::decode);

    private static final Map<Integer, Integer> PLACE_OF_SHOWN = placesOfShown();

    private final String charset;
    private final UnaryOperator<String> table;

    LegacyEncoding(String charset, UnaryOperator<String> table) {
        this.charset = charset;
        this.table = table;
    }

    /** Its usual name. */
    public String charset() {
        return charset;
    }

    /** What was meant by text shown as Windows-1252. */
    public String decode(String shown) {
        var places = new StringBuilder(shown.length());
        shown.codePoints().map(LegacyEncoding::place).forEach(places::appendCodePoint);
        return read(places.toString());
    }

    /** What was meant by bytes, each given as the character of its number. Signs that fonts have where Windows-1252 has them stay. */
    String read(String places) {
        var meant = table.apply(places);
        var text = new StringBuilder(meant.length());
        for (int i = 0; i < meant.length(); i++) text.append(shown(meant.charAt(i)));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether there are bytes among these that no text in this encoding has. */
    boolean lacks(String places) {
        return this == TCVN3 && places.chars().anyMatch(SingleBytes::isLackedByTcvn3);
    }

    /** The bytes as Windows-1252 shows them; the five bytes it leaves open as control characters, so that nothing is lost. */
    public static String shown(byte[] bytes) {
        var places = new String(bytes, StandardCharsets.ISO_8859_1);
        var text = new StringBuilder(places.length());
        for (int i = 0; i < places.length(); i++) text.append(shown(places.charAt(i)));
        return text.toString();
    }

    /** Byte of a shown character; symbol fonts have theirs at U+F000 and above. Other characters stay as they are. */
    private static int place(int shown) {
        if (shown >= 0xF020 && shown <= 0xF0FF) return shown - 0xF000;
        return PLACE_OF_SHOWN.getOrDefault(shown, shown);
    }

    private static char shown(char place) {
        if (place < 0x80 || place > 0x9F) return place;
        var text = new String(new byte[] {(byte) place}, Charset.forName("windows-1252"));
        return text.charAt(0) == '\uFFFD' ? place : text.charAt(0);
    }

    private static Map<Integer, Integer> placesOfShown() {
        var places = new HashMap<Integer, Integer>();
        for (char place = 0x80; place <= 0x9F; place++) places.put((int) shown(place), (int) place);
        return places;
    }
}
