package vn.tangthu.search.internal;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Moves the tone of oa, oe and uy in decomposed words to the second vowel, as {@link Analysis#TONE_ON_FIRST_VOWEL} does. */
final class ToneFilter extends TokenFilter {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ToneFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        var letters = term.buffer();
        for (var i = 1; i < term.length() - 1; i++)
            if (TONES.indexOf(letters[i]) >= 0 && isMedial(letters[i - 1], letters[i + 1])) {
                var tone = letters[i];
                letters[i] = letters[i + 1];
                letters[i + 1] = tone;
            }
        return true;
    }

    private static boolean isMedial(char first, char second) {
        return first == 'o' ? second == 'a' || second == 'e' : first == 'u' && second == 'y';
    }
}
