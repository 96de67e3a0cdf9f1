package vn.tangthu.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a search text asks for. Everything but quotes and a leading minus is taken literally: there is no query language to break
 * out of. Words are cut by the same pattern as in the index.
 *
 * @param chunks runs without blanks outside quotes; all must match
 * @param phrases texts between quotes; all must match
 * @param excluded words and phrases after a minus; none may match
 * @param whole the text as given
 */
public record SearchTerms(List<Chunk> chunks, List<String> phrases, List<String> excluded, String whole) {
    /** Han characters as ranges: asking for the script of each character is what costs most. */
    private static final String HAN = "\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFD}";

    /** Characters. */
    public static final int LONGEST_WORD = 100;

    /**
     * One word: a run of letters, marks and digits (a Han character is a word of its own). The bound keeps terms within
     * what an index takes.
     */
    public static final String WORD = "(?:[\\p{L}\\p{N}&&[^" + HAN + "]][\\p{L}\\p{M}\\p{N}&&[^" + HAN + "]]{0,"
            + (LONGEST_WORD - 1) + "})|[" + HAN + "]";

    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern PIECES =
            Pattern.compile("(?<minus>(?<!\\S)-)?(?:\"(?<phrase>[^\"]*)(?:\"|$)|(?<chunk>[^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[“”„«»＂]");

    public SearchTerms {
        chunks = List.copyOf(chunks);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    /**
     * A run without blanks.
     *
     * @param raw as typed, e.g. {@code 15/QĐ-UBND}
     * @param words its words, e.g. 15, QĐ, UBND
     */
    public record Chunk(String raw, List<String> words) {
        public Chunk {
            words = List.copyOf(words);
        }

        /** Whether it could be a number and notation (số, ký hiệu). */
        public boolean maybeReference() {
            return raw.codePoints().anyMatch(Character::isDigit);
        }

        private boolean isNumberSign() {
            if (words.size() != 1) return false;
            var word = words.get(0).toLowerCase(Locale.ROOT);
            return word.equals("số") || word.equals("so");
        }

        private boolean beginsWithDigit() {
            return Character.isDigit(words.get(0).codePointAt(0));
        }
    }

    public static SearchTerms parse(String text) {
        var whole = QUOTES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\"")
                .strip();
        var chunks = new ArrayList<Chunk>();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var pieces = PIECES.matcher(whole);
        while (pieces.find()) {
            var phrase = pieces.group("phrase");
            var content = phrase == null ? pieces.group("chunk") : phrase;
            var words = words(content);
            if (words.isEmpty()) continue;
            if (pieces.group("minus") != null) excluded.add(String.join(" ", words));
            else if (phrase != null) phrases.add(phrase);
            else chunks.add(new Chunk(content, words));
        }
        return new SearchTerms(withoutNumberSigns(chunks), phrases, excluded, whole);
    }

    /** Words of a text as the index cuts them. */
    public static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether the text is blank, as opposed to made of signs only. */
    public boolean isBlank() {
        return whole.isEmpty();
    }

    public boolean isEmpty() {
        return chunks.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** Number of words outside quotes. */
    public int wordCount() {
        return chunks.stream().mapToInt(c -> c.words().size()).sum();
    }

    /** Number of all words. */
    public int size() {
        return wordCount()
                + phrases.stream().mapToInt(p -> words(p).size()).sum()
                + excluded.stream().mapToInt(p -> words(p).size()).sum();
    }

    /** The words outside quotes, one after the other. */
    public String plainText() {
        return String.join(" ", chunks.stream().flatMap(c -> c.words().stream()).toList());
    }

    /** In "số 15/QĐ-UBND" the word số only announces the number; the record's own reference does not contain it. */
    private static List<Chunk> withoutNumberSigns(List<Chunk> chunks) {
        var kept = new ArrayList<Chunk>();
        for (int i = 0; i < chunks.size(); i++) {
            var announces = chunks.get(i).isNumberSign()
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).beginsWithDigit();
            if (!announces) kept.add(chunks.get(i));
        }
        return kept;
    }
}
