package vn.tangthu.dossier.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text folded for comparing: lower case, no accents, đ as d, single spaces; NFC and NFD alike. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private PlainText() {}

    public static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }
}
