package vn.tangthu.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.search.domain.SearchTerms;

/** What is written by hand for Lucene does what the patterns say that OpenSearch is given. */
class LuceneWordsTest {
    private static final Pattern WORD = Pattern.compile(SearchTerms.WORD);

    /** Letters, digits, marks, signs, Han characters at the ends of their ranges, pairs and halves of surrogates. */
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Đ",
            "ệ",
            "5",
            "½",
            "Ⅷ",
            "\u0301",
            "\u0323",
            "\u20DD",
            " ",
            ".",
            "_",
            "/",
            "\n",
            "\u200B",
            "\u0000",
            "\u33FF",
            "\u3400",
            "\u4DBF",
            "\u4DC0",
            "藏",
            "\uF900",
            "\uFB00",
            "ಀ",
            "ா",
            "𠀀",
            "\uD880\uDC00",
            "😀",
            "𝒜",
            "\uD83D",
            "\uDE00",
            "\uFFFF");

    private record Word(String text, int from, int to) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 4_095, 4_096, 4_097, 20_000})
    void wordsAreCutAsThePatternCutsThem(int length) throws IOException {
        var random = new Random(length);
        for (var round = 0; round < 20; round++) {
            var text = mixture(random, length);

            assertThat(words(text)).isEqualTo(byPattern(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 5_000})
    void longRunsAreCutAsThePatternCutsThem(int length) throws IOException {
        for (var character : CHARACTERS) {
            var text = "a" + character.repeat(length);

            assertThat(words(text)).isEqualTo(byPattern(text));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tonesMoveAsThePatternMovesThem(long seed) throws IOException {
        var letters = List.of("o", "a", "e", "u", "y", "i", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302");
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var word = new StringBuilder();
            for (var i = random.nextInt(8); i >= 0; i--) word.append(letters.get(random.nextInt(letters.size())));

            assertThat(toned(word.toString()))
                    .isEqualTo(Pattern.compile(Analysis.TONE_ON_FIRST_VOWEL)
                            .matcher(word)
                            .replaceAll(Analysis.TONE_MOVED));
        }
    }

    private static String mixture(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            var character = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
            text.append(character.repeat(random.nextInt(20) == 0 ? 120 : 1 + random.nextInt(2)));
        }
        return text.toString();
    }

    private static List<Word> byPattern(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.group(), found.start(), found.end()))
                .toList();
    }

    private static List<Word> words(String text) throws IOException {
        try (var words = new WordTokenizerFactory(new HashMap<>()).create(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY)) {
            words.setReader(new StringReader("another text, so that it is used again"));
            read(words);
            words.setReader(new StringReader(text));
            return read(words);
        }
    }

    private static String toned(String word) throws IOException {
        var whole = new KeywordTokenizer();
        whole.setReader(new StringReader(word));
        try (var toned = new ToneFilterFactory(new HashMap<>()).create(whole)) {
            return read(toned).get(0).text();
        }
    }

    private static List<Word> read(TokenStream words) throws IOException {
        var term = words.getAttribute(CharTermAttribute.class);
        var offset = words.getAttribute(OffsetAttribute.class);
        var read = new ArrayList<Word>();
        words.reset();
        while (words.incrementToken()) read.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
        words.end();
        words.close();
        return read;
    }
}
