package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.route.Journal.Note;

/**
 * Whether the letters of a source are still there in its rendition. Letters are counted, not words: lines are broken elsewhere,
 * headers repeat. A font without Vietnamese letters passes PDF/A and still loses them; this is what notices.
 *
 * @param lost letters of the source that the rendition has fewer of
 * @param total letters of the source
 * @param lostAccented lost ones outside ASCII: Vietnamese letters above all
 * @param examples some of the lost letters
 */
record TextComparison(long lost, long total, long lostAccented, long totalAccented, String examples) {
    private static final double TOLERATED = 0.02;
    private static final double TOLERATED_ACCENTED = 0.01;
    private static final int EXAMPLES = 10;

    static TextComparison compare(Path source, Path rendition, Journal journal) {
        return journal.attempt(ConversionStep.TEXT_COMPARISON, "", () -> of(source, rendition), TextComparison::note);
    }

    static TextComparison of(Path source, Path rendition) {
        var wanted = letters(source);
        var there = letters(rendition);
        var missing = new HashMap<Integer, Long>();
        wanted.forEach((letter, count) -> {
            var gap = count - there.getOrDefault(letter, 0L);
            if (gap > 0) missing.put(letter, gap);
        });
        return new TextComparison(
                sum(missing, 0), sum(wanted, 0), sum(missing, 128), sum(wanted, 128), examples(missing));
    }

    boolean faithful() {
        return lost <= total * TOLERATED && lostAccented <= totalAccented * TOLERATED_ACCENTED;
    }

    private Note note() {
        return faithful()
                ? Note.succeeded()
                : new Note(ConversionOutcome.REFUSED, "%d/%d %s".formatted(lost, total, examples));
    }

    private static String examples(Map<Integer, Long> missing) {
        return missing.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(EXAMPLES)
                .map(e -> Character.toString(e.getKey()))
                .collect(Collectors.joining(" "));
    }

    private static long sum(Map<Integer, Long> counts, int from) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey() >= from)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Map<Integer, Long> letters(Path text) {
        var counts = new HashMap<Integer, Long>();
        try (var lines = Files.lines(text)) {
            // NFKC: one side may have the ligature of letters that the other has apart
            lines.map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC))
                    .flatMapToInt(String::codePoints)
                    .filter(Character::isLetter)
                    .forEach(letter -> counts.merge(Character.toLowerCase(letter), 1L, Long::sum));
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("text cannot be read back", e);
        }
    }
}
