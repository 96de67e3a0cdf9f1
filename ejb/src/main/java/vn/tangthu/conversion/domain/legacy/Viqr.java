package vn.tangthu.conversion.domain.legacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * RFC 1456 VIQR. {@code ^ ( +} shape a vowel, {@code ' ` ? ~ .} tone it, {@code dd} is đ, and a backslash makes the next sign a
 * sign. A syllable has one tone, on a letter that can bear it. A full stop or question mark that ends a sentence (the end of the text
 * or a capital letter follows) is no tone, except in a text that marks such stops by a backslash, and in one whose lines do without.
 * Foreign words stay.
 */
final class Viqr {
    private static final String SHAPED = "aeouAEOU";
    private static final String VOWELS = "aeiouyAEIOUY";
    private static final String VOWELS_SHAPED = "aăâeêioôơuưy";
    private static final String ESCAPED = "^(+'`?~.\\dD";
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\\\^(+'`?~.]+");
    private static final Pattern DECIDED = Pattern.compile("[\\\\^(+`~]");
    private static final Map<Character, Character> SHAPES =
            Map.of('^', Marks.CIRCUMFLEX, '(', Marks.BREVE, '+', Marks.HORN);
    private static final Map<Character, Character> TONES =
            Map.of('\'', Marks.ACUTE, '`', Marks.GRAVE, '?', Marks.HOOK, '~', Marks.TILDE, '.', Marks.DOT);

    private static final Pattern ESCAPED_STOP = Pattern.compile("\\\\[.?]");
    private static final Pattern LINE_WITHOUT_STOP = Pattern.compile("(?m)[bcdghkmnpt]\\r?$");
    private static final Pattern LINE_WITH_STOP = Pattern.compile("(?m)[bcdghkmnpt][.?]\\r?$");
    private static final int FEWEST_LINES = 4;
    /** Ends of syllables of two vowels with the tone on the last. */
    private static final Set<String> LAST_BEARS = Set.of("oa", "oe", "uê", "uy", "uơ");

    private final String text;
    private final boolean hasStops;

    private Viqr(String text) {
        this.text = text;
        this.hasStops = !ESCAPED_STOP.matcher(text).find()
                && (LINE_WITH_STOP.matcher(text).find()
                        || LINE_WITHOUT_STOP.matcher(text).results().count() < FEWEST_LINES);
    }

    static String decode(String text) {
        return new Viqr(text).decode();
    }

    private String decode() {
        var meant = new StringBuilder(text.length());
        int at = 0;
        for (var words = WORD.matcher(text); words.find(); at = words.end()) {
            meant.append(text, at, words.start());
            var word = new StringBuilder();
            for (int i = words.start(); i < words.end(); ) i = decode(i, word);
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

    private int decode(int at, StringBuilder meant) {
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
        return vowel(at, meant);
    }

    private int vowel(int at, StringBuilder meant) {
        var letter = text.substring(at, at + 1);
        int next = at + 1;
        var shape = sign(next, SHAPES);
        if (shape != null && SHAPED.contains(letter) && Marks.isOneLetter(Marks.letter(letter, shape))) {
            letter = Marks.letter(letter, shape);
            next++;
        }
        var tone = sign(next, TONES);
        if (tone != null && !endsASentence(next) && bears(letter, meant, next + 1)) {
            letter = Marks.letter(letter, tone);
            next++;
        }
        meant.append(letter);
        return next;
    }

    /** Whether a vowel can bear the tone of its syllable. */
    private boolean bears(String letter, StringBuilder meant, int next) {
        int from = meant.length();
        while (from > 0 && Character.isLetter(meant.charAt(from - 1))) from--;
        var before = meant.substring(from).toLowerCase(Locale.ROOT);
        if (Normalizer.normalize(before, Normalizer.Form.NFD).chars().anyMatch(Marks::isTone)) return false;
        boolean last = next >= text.length() || !Character.isLetter(text.charAt(next));
        if (!last || before.isEmpty() || before.equals("gi") || before.equals("qu")) return true;
        var end = before.substring(before.length() - 1) + letter.toLowerCase(Locale.ROOT);
        return VOWELS_SHAPED.indexOf(end.charAt(0)) < 0 || LAST_BEARS.contains(end);
    }

    private Character sign(int at, Map<Character, Character> signs) {
        return at < text.length() ? signs.get(text.charAt(at)) : null;
    }

    private boolean endsASentence(int at) {
        if (!hasStops || text.charAt(at) != '.' && text.charAt(at) != '?') return false;
        if (at + 1 == text.length()) return true;
        return Character.isWhitespace(text.charAt(at + 1))
                && !isAmongCapitals(at)
                && (at + 2 >= text.length() || startsASentence(at + 2));
    }

    /** A heading in capitals: the letter before and two letters behind are. */
    private boolean isAmongCapitals(int at) {
        int letter = SHAPES.containsKey(text.charAt(at - 1)) ? at - 2 : at - 1;
        return Character.isUpperCase(text.charAt(letter))
                && at + 3 < text.length()
                && Character.isUpperCase(text.charAt(at + 2))
                && !Character.isLowerCase(text.charAt(at + 3));
    }

    private boolean startsASentence(int at) {
        return Character.isUpperCase(text.charAt(at)) || Character.isWhitespace(text.charAt(at));
    }
}
