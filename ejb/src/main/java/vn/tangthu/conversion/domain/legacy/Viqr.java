package vn.tangthu.conversion.domain.legacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * RFC 1456 VIQR. {@code ^ ( +} shape a vowel, {@code ' ` ? ~ .} tone it, {@code dd} is đ, and a backslash makes the next sign a
 * sign. A full stop or question mark that ends a sentence (the end of the text or a capital letter follows) is no tone.
 * Foreign words stay.
 */
final class Viqr {
    private static final String SHAPED = "aeouAEOU";
    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String ESCAPED = "^(+'`?~.\\dD";
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\\\^(+'`?~.]+");
    private static final Pattern DECIDED = Pattern.compile("[\\\\^(+`~]");
    private static final Map<Character, Character> SHAPES =
            Map.of('^', Marks.CIRCUMFLEX, '(', Marks.BREVE, '+', Marks.HORN);
    private static final Map<Character, Character> TONES =
            Map.of('\'', Marks.ACUTE, '`', Marks.GRAVE, '?', Marks.HOOK, '~', Marks.TILDE, '.', Marks.DOT);

    private Viqr() {}

    static String decode(String text) {
        var meant = new StringBuilder(text.length());
        int at = 0;
        for (var words = WORD.matcher(text); words.find(); at = words.end()) {
            meant.append(text, at, words.start());
            var word = new StringBuilder();
            for (int i = words.start(); i < words.end(); ) i = decode(text, i, word);
            meant.append(isForeign(words.group(), word.toString()) ? words.group() : word);
        }
        return meant.append(text, at, text.length()).toString();
    }

    /** Words like {@code address}, {@code I'm}, {@code moha.gov.vn}: no sign in them that only VIQR has, and no syllable comes of them. */
    private static boolean isForeign(String word, String read) {
        if (word.equals(read) || DECIDED.matcher(word).find() || word.equals(word.toUpperCase(Locale.ROOT)))
            return false;
        return Arrays.stream(read.split("[^\\p{L}]+")).anyMatch(part -> !part.isEmpty() && !Syllable.isOne(part));
    }

    private static int decode(String text, int at, StringBuilder meant) {
        var c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
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
