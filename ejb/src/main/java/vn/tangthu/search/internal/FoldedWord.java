package vn.tangthu.search.internal;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** A word as the analysis {@link Analysis#FOLDED} makes it. */
final class FoldedWord {
    private static final Pattern LEADING_ZEROS = Pattern.compile(Analysis.LEADING_ZEROS);

    private FoldedWord() {}

    static String of(String word) {
        var folded = ICUFoldingFilter.NORMALIZER.normalize(word);
        return folded.startsWith("0") ? LEADING_ZEROS.matcher(folded).replaceFirst("") : folded;
    }
}
