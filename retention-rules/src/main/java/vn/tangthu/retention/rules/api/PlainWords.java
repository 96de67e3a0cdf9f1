package vn.tangthu.retention.rules.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as plain lower-case syllables: no tone marks, no accents, đ as d; NFC and NFD alike. */
final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
