package vn.tangthu.bench.legacy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.tangthu.bench.legacy.Passage.Kind;
import vn.tangthu.bench.legacy.Passage.Run;

/**
 * Passages with what was meant, the same in every run: every syllable, prose of officials, capitals, runs in changing fonts, and
 * text in other languages that must come out as it went in.
 */
final class LegacyCorpus {
    private static final int SYLLABLES_OF_A_PASSAGE = 10;
    private static final int SEED = 1975;

    private final LegacyWriter writer;
    private final Random random = new Random(SEED);

    LegacyCorpus(LegacyWriter writer) {
        this.writer = writer;
    }

    /** All syllables, then of each other kind as many passages as asked for. */
    List<Passage> passages(int ofEachKind) {
        var passages = new ArrayList<>(syllables());
        for (int i = 0; i < ofEachKind; i++) passages.addAll(others(i));
        return passages;
    }

    List<Passage> syllables() {
        var passages = new ArrayList<Passage>();
        var all = VietnameseSyllables.all();
        for (int from = 0; from < all.size(); from += SYLLABLES_OF_A_PASSAGE) {
            var line = String.join(" ", all.subList(from, Math.min(all.size(), from + SYLLABLES_OF_A_PASSAGE)));
            passages.add(new Passage(Kind.SYLLABLES, legacy(line)));
        }
        return passages;
    }

    List<Passage> others(int number) {
        return List.of(prose(number), capitals(), mixed(), foreign(number), foreignInLegacyFont(number));
    }

    private Passage prose(int number) {
        return new Passage(Kind.PROSE, legacy(number % 2 == 0 ? pick(LegacySentences.PROSE) : words(8)));
    }

    private Passage capitals() {
        return new Passage(Kind.CAPITALS, List.of(capitals(pick(LegacySentences.HEADINGS))));
    }

    /** Legacy, Unicode, legacy; or legacy, another language, legacy. */
    private Passage mixed() {
        var between = random.nextBoolean() ? words(3) : pick(LegacySentences.FOREIGN_NAMES);
        var runs = new ArrayList<>(legacy(words(3) + " "));
        runs.add(Run.unicode(between + " "));
        runs.addAll(legacy(words(3)));
        return new Passage(Kind.MIXED, runs);
    }

    private static Passage foreign(int number) {
        return Passage.of(Kind.FOREIGN, Run.unicode(at(LegacySentences.FOREIGN, number)));
    }

    /** Without accents: with them, it would have looked wrong on the screen of its writer too. */
    private Passage foreignInLegacyFont(int number) {
        var text = at(LegacySentences.PLAIN, number);
        return Passage.of(Kind.FOREIGN, new Run(font(""), text, text));
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) words.add(pick(LegacySentences.WORDS));
        return String.join(" ", words);
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String at(List<String> texts, int number) {
        return texts.get(number % texts.size());
    }

    /** In a font of the encoding; letters that it lacks in the font of capitals beside it. */
    private List<Run> legacy(String text) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int to = 1; to <= text.length(); to++) {
            if (to < text.length() && writer.has(text.charAt(to)) == writer.has(text.charAt(from))) continue;
            var part = text.substring(from, to);
            runs.add(writer.has(part.charAt(0)) ? new Run(font(""), writer.shown(part), part) : capitals(part));
            from = to;
        }
        return runs;
    }

    private Run capitals(String text) {
        if (writer != LegacyWriter.TCVN3) return new Run(font(""), writer.shown(text), text);
        return new Run(font("H"), writer.shown(text.toLowerCase(Locale.ROOT)), text);
    }

    private String font(String capitals) {
        var fonts = writer == LegacyWriter.TCVN3
                ? List.of(".VnTime", ".VnArial", ".VnCourier New")
                : List.of("VNI-Times", "VNI-Helve", "VNI-Aptima");
        var font = fonts.get(random.nextInt(capitals.isEmpty() ? fonts.size() : 2));
        return font + capitals;
    }

    /** As plain text, for which there are no fonts: without the capitals that the encoding lacks. */
    static List<String> lines(LegacyWriter writer, List<Passage> passages) {
        return passages.stream()
                .filter(p -> p.kind() != Kind.FOREIGN)
                .map(Passage::meant)
                .filter(LegacyCorpus::isVietnamese)
                .map(line -> writable(writer, line))
                .toList();
    }

    private static boolean isVietnamese(String line) {
        return line.toLowerCase(Locale.ROOT).chars().allMatch(letter -> LegacyWriter.TCVN3.has((char) letter));
    }

    private static String writable(LegacyWriter writer, String line) {
        var text = new StringBuilder();
        for (char letter : line.toCharArray()) text.append(writer.has(letter) ? letter : Character.toLowerCase(letter));
        return text.toString();
    }

    static List<String> foreignLines() {
        return LegacySentences.FOREIGN;
    }

    /** In languages that Windows-1252 can write; without signs, whose places are letters in a legacy text. */
    static List<String> westernLines() {
        return LegacySentences.FOREIGN.stream()
                .filter(Charset.forName("windows-1252").newEncoder()::canEncode)
                .filter(line -> line.chars().noneMatch(c -> "§©½£µ°".indexOf(c) >= 0))
                .toList();
    }
}
