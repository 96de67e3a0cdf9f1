package vn.tangthu.conversion.domain.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * VNI-Windows: a base letter and a byte for its marks; ơ, ư, đ and most i have a byte of their own. A pair is read before a single
 * byte, because the bytes of ơ and ư are bases of tones too. Whether a letter is capital, its base tells.
 */
final class VniWindows {
    private static final Map<Character, String> ALONE =
            Map.of('ñ', "đ", 'ô', "ơ", 'ö', "ư", 'í', "í", 'ì', "ì", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'î', "ỵ");
    /** Marks in the order of the tones: sắc, huyền, hỏi, ngã, nặng. */
    private static final String PLAIN = "ùøûõï";

    private static final String WITH_CIRCUMFLEX = "áàåãä";
    private static final String WITH_BREVE = "éèúüë";
    private static final char[] TONES = {Marks.ACUTE, Marks.GRAVE, Marks.HOOK, Marks.TILDE, Marks.DOT};
    private static final Map<String, String> PAIRS = pairs();

    private VniWindows() {}

    static String decode(String places) {
        var text = new StringBuilder(places.length());
        for (int i = 0; i < places.length(); ) {
            var pair = i + 1 < places.length() ? PAIRS.get(places.substring(i, i + 2)) : null;
            text.append(pair != null ? pair : alone(places.charAt(i)));
            i += pair != null ? 2 : 1;
        }
        return text.toString();
    }

    private static String alone(char place) {
        var letter = ALONE.get(Character.toLowerCase(place));
        if (letter == null) return String.valueOf(place);
        return Character.isUpperCase(place) ? letter.toUpperCase(Locale.ROOT) : letter;
    }

    private static Map<String, String> pairs() {
        var pairs = new HashMap<String, String>();
        for (var vowel : "aeouy".toCharArray()) toned(pairs, vowel, String.valueOf(vowel), PLAIN);
        toned(pairs, 'ô', "ơ", PLAIN);
        toned(pairs, 'ö', "ư", PLAIN);
        for (var vowel : "aeo".toCharArray()) {
            var letter = Marks.letter(String.valueOf(vowel), Marks.CIRCUMFLEX);
            add(pairs, vowel, 'â', letter);
            toned(pairs, vowel, letter, WITH_CIRCUMFLEX);
        }
        add(pairs, 'a', 'ê', "ă");
        toned(pairs, 'a', "ă", WITH_BREVE);
        return pairs;
    }

    private static void toned(Map<String, String> pairs, char base, String letter, String marks) {
        for (int i = 0; i < TONES.length; i++) add(pairs, base, marks.charAt(i), Marks.letter(letter, TONES[i]));
    }

    private static void add(Map<String, String> pairs, char base, char mark, String letter) {
        var capital = letter.toUpperCase(Locale.ROOT);
        for (var place : new char[] {mark, Character.toUpperCase(mark)}) {
            pairs.put("" + base + place, letter);
            pairs.put("" + Character.toUpperCase(base) + place, capital);
        }
    }
}
