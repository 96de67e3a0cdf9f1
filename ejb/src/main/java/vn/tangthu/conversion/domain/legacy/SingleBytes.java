package vn.tangthu.conversion.domain.legacy;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** An encoding in which each byte is a letter or a combining mark of its own. */
final class SingleBytes {
    /** Places 0xA1 to 0xFE of TCVN 5712:1993 VN3; a dot where the encoding has no letter. */
    private static final String TCVN3_FROM_A1 =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    /** Places 0x80 to 0xFF of RFC 1456, 32 in a row. */
    private static final String VISCII_FROM_80 = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

    private static final Map<Character, Character> VISCII_AMONG_CONTROLS =
            Map.of('\u0002', 'Ẳ', '\u0005', 'Ẵ', '\u0006', 'Ẫ', '\u0014', 'Ỷ', '\u0019', 'Ỹ', '\u001E', 'Ỵ');

    private final Map<Character, Character> letters;

    private SingleBytes(Map<Character, Character> letters) {
        this.letters = letters;
    }

    static SingleBytes tcvn3() {
        return new SingleBytes(from(0xA1, TCVN3_FROM_A1));
    }

    /** Below 0xC0 fonts have signs there. */
    static boolean isLackedByTcvn3(int place) {
        return place >= 0xC0 && place < 0xA1 + TCVN3_FROM_A1.length() && TCVN3_FROM_A1.charAt(place - 0xA1) == '.';
    }

    static SingleBytes viscii() {
        var letters = from(0x80, VISCII_FROM_80);
        letters.putAll(VISCII_AMONG_CONTROLS);
        return new SingleBytes(letters);
    }

    static SingleBytes windows1258() {
        var letters = new HashMap<Character, Character>();
        for (int place = 0x80; place <= 0xFF; place++) {
            var letter = new String(new byte[] {(byte) place}, Charset.forName("windows-1258")).charAt(0);
            if (letter != '\uFFFD') letters.put((char) place, letter);
        }
        return new SingleBytes(letters);
    }

    String decode(String places) {
        var text = new StringBuilder(places.length());
        for (int i = 0; i < places.length(); i++)
            text.append((char) letters.getOrDefault(places.charAt(i), places.charAt(i)));
        return text.toString();
    }

    private static Map<Character, Character> from(int first, String row) {
        var letters = new HashMap<Character, Character>();
        for (int i = 0; i < row.length(); i++) if (row.charAt(i) != '.') letters.put((char) (first + i), row.charAt(i));
        return letters;
    }
}
