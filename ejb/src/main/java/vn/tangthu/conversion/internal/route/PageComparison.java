package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.domain.page.PageSimilarity;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.Pages;
import vn.tangthu.conversion.internal.route.Journal.Note;

/**
 * Whether the pages of a rendition look like those of the source: drawn at the same size, compared one by one.
 *
 * @param mean mean similarity of the pages compared
 * @param compared pages compared, from the first
 * @param omitted pages not compared because there are too many
 * @param different pages that are not alike, worst first
 * @param undecided why not all of them could be compared; empty when they were
 */
public record PageComparison(double mean, int compared, int omitted, List<Page> different, Optional<String> undecided) {
    /** Points of the longer side as drawn. */
    public static final int LONG_SIDE = 2_000;

    /** Pages of one file that are compared. */
    static final int MOST_PAGES = 200;

    private static final int AT_ONCE = 4;
    private static final int EXAMPLES = 5;

    /** A page, counted from 1. */
    public record Page(int number, PageSimilarity similarity) {
        private String describe() {
            return String.format(Locale.ROOT, "%d (%.2f)", number, similarity.whole());
        }
    }

    /** @param folder where pages may be drawn */
    public record Pair(Path source, Path rendition, Path folder) {}

    public PageComparison {
        different = List.copyOf(different);
    }

    /** The pages that differ with their similarity, e.g. {@code 3 (0.81), 7 (0.90)}; of many the worst. */
    String examples() {
        return different.stream().limit(EXAMPLES).map(Page::describe).collect(Collectors.joining(", "));
    }

    /** @param all the pages of both, and the time for them */
    static PageComparison compare(PageDrawing drawing, Pair pair, Pages all, Journal journal) {
        if (!drawing.available())
            return new PageComparison(0, 0, 0, List.of(), Optional.of("Poppler is not installed"));
        return journal.attempt(
                ConversionStep.PAGE_COMPARISON, drawing.tool(), () -> of(drawing, pair, all), PageComparison::note);
    }

    private static PageComparison of(PageDrawing drawing, Pair pair, Pages all) {
        var deadline = System.nanoTime() + all.limit().toNanos();
        var found = new ArrayList<Page>();
        var last = Math.min(all.last(), MOST_PAGES);
        var omitted = all.last() - last;
        try {
            for (var first = all.first(); first <= last; first += AT_ONCE) {
                var left = Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
                var some = new Pages(first, Math.min(last, first + AT_ONCE - 1), left);
                found.addAll(compare(drawing, pair, some));
            }
        } catch (NotDrawnException e) {
            var why = System.nanoTime() >= deadline ? all.limit().toSeconds() + " s" : String.valueOf(e.getMessage());
            return summary(found, omitted, Optional.of(why));
        }
        return summary(found, omitted, Optional.empty());
    }

    private static PageComparison summary(List<Page> found, int omitted, Optional<String> undecided) {
        var mean = found.stream()
                .mapToDouble(page -> page.similarity().whole())
                .average()
                .orElse(1);
        var different = found.stream()
                .filter(page -> !page.similarity().alike())
                .sorted((a, b) ->
                        Double.compare(a.similarity().whole(), b.similarity().whole()))
                .toList();
        return new PageComparison(mean, found.size(), omitted, different, undecided);
    }

    /** Some pages, one by one. */
    public static List<Page> compare(PageDrawing drawing, Pair pair, Pages pages) throws NotDrawnException {
        var originals = drawing.grey(pair.source(), pages, LONG_SIDE, pair.folder());
        var copies = drawing.grey(pair.rendition(), pages, LONG_SIDE, pair.folder());
        var found = new ArrayList<Page>();
        for (var page = pages.first(); page <= pages.last(); page++) {
            var index = page - pages.first();
            if (index >= originals.size() || index >= copies.size())
                throw new NotDrawnException("page " + page + " cannot be drawn");
            found.add(new Page(page, PageSimilarity.ofDrawings(originals.get(index), copies.get(index))));
        }
        return found;
    }

    private Note note() {
        if (undecided.isPresent()) return new Note(ConversionOutcome.OUT_OF_BUDGET, undecided.get());
        var told = String.format(Locale.ROOT, "%.4f / %d", mean, compared);
        return different.isEmpty()
                ? new Note(ConversionOutcome.SUCCEEDED, told)
                : new Note(ConversionOutcome.REFUSED, told + ": " + examples());
    }
}
