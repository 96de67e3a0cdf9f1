package vn.tangthu.conversion.domain.legacy;

import java.util.Map;

/**
 * RFC 1456 VIQR. {@code ^ ( +} shape a vowel, {@code ' ` ? ~ .} tone it, {@code dd} is đ, and a backslash makes the next sign a
 * sign. A full stop or question mark that ends a sentence (the end of the text or a capital letter follows) is no tone.
 */
final class Viqr {
    private static final String SHAPED = "aeouAEOU";
    private static final String VOWELS = "aeiouyAEIOUY";
    private static final Map<Character, Character> SHAPES =
            Map.of('^', Marks.CIRCUMFLEX, '(', Marks.BREVE, '+', Marks.HORN);
    private static final Map<Character, Character> TONES =
            Map.of('\'', Marks.ACUTE, '`', Marks.GRAVE, '?', Marks.HOOK, '~', Marks.TILDE, '.', Marks.DOT);

    private Viqr() {}

    static String decode(String text) {
        var meant = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) at = decode(text, at, meant);
        return meant.toString();
    }

    private static int decode(String text, int at, StringBuilder meant) {
        var c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length()) {
            meant.append(text.charAt(at + 1));
            return at + 2;
        }
        if ((c == 'd' || c == 'D') && at + 1 < text.length() && Character.toLowerCase(text.charAt(at + 1)) == 'd') {
            meant.append(c == 'd' ? 'đ' : 'Đ');
            return at + 2;
        }
        if (VOWELS.indexOf(c) < 0) {
            meant.append(c);
            return at + 1;
        }
        return vowel(text, at, meant);
    }

    private static int vowel(String text, int at, StringBuilder meant) {
        var letter = text.substring(at, at + 1);
        int next = at + 1;
        var shape = sign(text, next, SHAPES);
        if (shape != null && SHAPED.contains(letter) && Marks.isOneLetter(Marks.letter(letter, shape))) {
            letter = Marks.letter(letter, shape);
            next++;
        }
        var tone = sign(text, next, TONES);
        if (tone != null && !endsASentence(text, next)) {
            letter = Marks.letter(letter, tone);
            next++;
        }
        meant.append(letter);
        return next;
    }

    private static Character sign(String text, int at, Map<Character, Character> signs) {
        return at < text.length() ? signs.get(text.charAt(at)) : null;
    }

    private static boolean endsASentence(String text, int at) {
        if (text.charAt(at) != '.' && text.charAt(at) != '?') return false;
        if (at + 1 == text.length()) return true;
        return Character.isWhitespace(text.charAt(at + 1))
                && (at + 2 >= text.length() || startsASentence(text, at + 2));
    }

    private static boolean startsASentence(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) || Character.isWhitespace(text.charAt(at));
    }
}
