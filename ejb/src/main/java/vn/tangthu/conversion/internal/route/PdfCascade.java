package vn.tangthu.conversion.internal.route;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.worker.FontNames;
import vn.tangthu.conversion.internal.worker.Tools;
import vn.tangthu.conversion.internal.worker.Words;

/**
 * Ways from a PDF that is no PDF/A to one that is, the most faithful first: repaired around its pages, written anew, made of
 * pictures of its pages. A rendition must convince veraPDF and hold the same pages; the first that also keeps the letters and the
 * look of every page is taken, else the one that comes closest.
 */
final class PdfCascade {
    private static final String AROUND = "around.pdf";

    /** Not for Ghostscript: it loses the letters of fonts embedded in this way, and has its own. */
    private static final String WITH_FONTS = "with-fonts.pdf";

    /** Of pictures of pages, in dots per inch: that of digitised paper (TT 05/2025). */
    private static final int RESOLUTION = 200;

    private static final String UNICODE = "U";
    private static final String BASIC = "B";

    /** Rules that only conformance level U has (ISO 19005-2, 6.2.11.7.2). */
    private static final String UNICODE_RULES = "6.2.11.7.2-";

    /** Colours of screens or printing presses without a meaning (ISO 19005-2, 6.2.4.3). */
    private static final Set<String> COLOUR_RULES = Set.of("6.2.4.3-2", "6.2.4.3-3");

    /** The program of a font must be in the file (ISO 19005-2, 6.2.11.4.1). */
    private static final String FONT_RULE = "6.2.11.4.1-1";

    private final Toolbox tools;
    private final TextRecognition recognition;
    private final PageDrawing drawing;

    PdfCascade(Toolbox tools, TextRecognition recognition, PageDrawing drawing) {
        this.tools = tools;
        this.recognition = recognition;
        this.drawing = drawing;
    }

    /** What a way led to. */
    private record Candidate(Preserved.Pdf pdf, boolean completed) {}

    /**
     * A rendition that conforms and has all pages.
     *
     * @param completed whether it got what the original leaves to each program: fonts that it only names, a look of its notes
     */
    record Made(Preserved.Pdf pdf, Way way, PageComparison pages, boolean completed) {
        /** No other way leads closer to the original. */
        private boolean isFaithful() {
            return completed || pages.different().isEmpty();
        }

        /** Whether it holds the letters of the original, and below its pictures what was recognised in them. */
        boolean hasAllText() {
            return way == Way.WRITTEN_ANEW;
        }
    }

    enum Way {
        AROUND_THE_PAGES,
        WRITTEN_ANEW,
        PICTURES_OF_PAGES
    }

    /** A file on its way: what is known of the original. */
    record Original(Source source, Answer.Given look, Path text, Journal journal) {
        private Path beside(String name) {
            return source.folder().resolve(name);
        }

        private int pages() {
            return Integer.parseInt(look.get(Words.PAGES));
        }
    }

    /** The best that could be made; empty when no way leads to a PDF/A. No further way is begun when the time of a conversion is over. */
    Optional<Made> make(Original original) {
        var closest = Optional.<Made>empty();
        var deadline = System.nanoTime() + tools.budget().conversion().toNanos();
        for (var way : ways(original)) {
            if (System.nanoTime() > deadline) return closest;
            var made = tried(way, original);
            if (made.filter(Made::isFaithful).isPresent()) return made;
            closest = Stream.concat(closest.stream(), made.stream())
                    .max(Comparator.comparingDouble(m -> m.pages().mean()));
        }
        return closest;
    }

    /** Pages that are pictures need text below them, which a repair around the pages does not give. */
    private List<Way> ways(Original original) {
        if (!recognition.available()) return List.of(Way.AROUND_THE_PAGES);
        return original.look().get(Words.EMPTY_PAGES).isEmpty()
                ? List.of(Way.AROUND_THE_PAGES, Way.WRITTEN_ANEW, Way.PICTURES_OF_PAGES)
                : List.of(Way.WRITTEN_ANEW, Way.AROUND_THE_PAGES, Way.PICTURES_OF_PAGES);
    }

    private Optional<Made> tried(Way way, Original original) {
        var candidate =
                switch (way) {
                    case AROUND_THE_PAGES -> aroundThePages(original);
                    case WRITTEN_ANEW -> writtenAnew(original).map(pdf -> new Candidate(pdf, false));
                    case PICTURES_OF_PAGES -> picturesOfPages(original).map(pdf -> new Candidate(pdf, false));
                };
        return candidate
                .filter(each -> keepsPages(each.pdf().file(), way, original))
                .map(each -> new Made(each.pdf(), way, compared(each.pdf().file(), original), each.completed()));
    }

    private Optional<Candidate> aroundThePages(Original original) {
        var repaired = repaired(original.beside(AROUND), Repair.NOTHING_ADDED, original);
        var lacks = repaired.map(PdfCascade::lacking).orElse(Repair.NOTHING_ADDED);
        var target = original.beside(lacks.fonts() ? WITH_FONTS : AROUND);
        if (!lacks.equals(Repair.NOTHING_ADDED)) repaired = repaired(target, lacks, original);
        if (repaired.filter(PdfCascade::onlyLacksUnicode).isPresent())
            repaired = repaired(target, lacks.atLevel(BASIC), original);
        return repaired.flatMap(reached -> ifConformant(target, Tools.PDFBOX, reached.verdict())
                .map(pdf -> new Candidate(pdf, reached.completed())));
    }

    private record Repaired(Verdict verdict, boolean completed) {}

    /**
     * What a repair around the pages adds.
     *
     * @param defaultColours whether it says what colours of devices mean
     * @param fonts whether it embeds those that the file only names
     */
    private record Repair(String level, boolean defaultColours, boolean fonts) {
        static final Repair NOTHING_ADDED = new Repair(UNICODE, false, false);

        Repair atLevel(String other) {
            return new Repair(other, defaultColours, fonts);
        }
    }

    private static Repair lacking(Repaired repaired) {
        var rules = Set.of(repaired.verdict().rules().split(" "));
        return new Repair(UNICODE, rules.stream().anyMatch(COLOUR_RULES::contains), rules.contains(FONT_RULE));
    }

    private Optional<Repaired> repaired(Path target, Repair repair, Original original) {
        var source = original.source();
        var request = Map.of(
                Words.TASK, Words.REPAIR_PDF,
                Words.SOURCE, source.file().toString(),
                Words.TARGET, target.toString(),
                Words.LEVEL, repair.level(),
                Words.DEFAULT_COLOURS, Boolean.toString(repair.defaultColours()),
                Words.FONT_PROGRAMS, repair.fonts() ? tools.fontPrograms().lines() : "");
        var answer = original.journal()
                .attempt(ConversionStep.REPAIR, Tools.PDFBOX, () -> tools.ask(request), PdfCascade::note);
        if (!(answer instanceof Answer.Given told) || !Office.done(answer)) return Optional.empty();
        var completed = told.is(Words.NOTES_DRAWN) || !told.get(Words.FONTS).isEmpty();
        return Optional.of(new Repaired(tools.verify(target, source.folder(), original.journal()), completed));
    }

    /** With the fonts that were embedded. */
    private static Journal.Note note(Answer answer) {
        var note = Toolbox.note(answer);
        return Office.done(answer) && answer instanceof Answer.Given given
                ? new Journal.Note(note.outcome(), String.join(", ", FontNames.split(given.get(Words.FONTS))))
                : note;
    }

    private static boolean onlyLacksUnicode(Repaired repaired) {
        var rules = Set.of(repaired.verdict().rules().split(" "));
        return !repaired.verdict().rules().isEmpty() && rules.stream().allMatch(rule -> rule.startsWith(UNICODE_RULES));
    }

    private Optional<Preserved.Pdf> writtenAnew(Original original) {
        var target = original.beside("repaired.pdf");
        var sidecar = original.beside("repair.txt");
        var outcome = onSoundest(
                original, target, pdf -> recognition.repair(pdf, target, sidecar, run(original, writing(original))));
        if (TextRecognition.well(outcome, target)) return verified(target, original);
        original.journal().warning("CNV-008", Map.of("tool", recognition.tool(), "reason", PdfRoute.reason(outcome)));
        return Optional.empty();
    }

    private Optional<Preserved.Pdf> picturesOfPages(Original original) {
        var bound = original.beside("bound.pdf");
        if (!isBound(original, bound)) return Optional.empty();
        var target = original.beside("pictures.pdf");
        var run = run(original, tools.budget().recognition());
        var outcome = recognition.repair(bound, target, original.beside("pictures.txt"), run);
        return TextRecognition.well(outcome, target) ? verified(target, original) : Optional.empty();
    }

    /** Poppler draws what other programs do not even open. */
    private boolean isBound(Original original, Path target) {
        if (!drawing.available() || original.pages() > PageComparison.MOST_PAGES) return false;
        var pages = new PageDrawing.Pages(1, original.pages(), tools.budget().conversion());
        try {
            var folder = original.source().folder();
            var pictures = drawing.pictures(original.source().file(), pages, RESOLUTION, folder);
            var request = Map.of(
                    Words.TASK,
                    Words.BIND_PICTURES,
                    Words.SOURCE,
                    pictures.toString(),
                    Words.TARGET,
                    target.toString(),
                    Words.RESOLUTION,
                    Integer.toString(RESOLUTION));
            return Office.done(tools.ask(ConversionStep.REPAIR, drawing.tool(), request, original.journal()));
        } catch (PageDrawing.NotDrawnException e) {
            original.journal()
                    .warning("CNV-008", Map.of("tool", drawing.tool(), "reason", String.valueOf(e.getMessage())));
            return false;
        }
    }

    /** A file too damaged for a program may be fit for it after the repair around its pages, which writes its structure anew. */
    private static ExternalProgram.Outcome onSoundest(
            Original original, Path target, Function<Path, ExternalProgram.Outcome> program) {
        var outcome = program.apply(original.source().file());
        var around = original.beside(AROUND);
        var refused = outcome instanceof ExternalProgram.Ended && !TextRecognition.well(outcome, target);
        return refused && Files.exists(around) ? program.apply(around) : outcome;
    }

    /** Text is recognised only where pages are pictures; that takes longer. */
    private Duration writing(Original original) {
        return original.look().get(Words.EMPTY_PAGES).isEmpty()
                ? tools.budget().conversion()
                : tools.budget().recognition();
    }

    private static TextRecognition.Run run(Original original, Duration limit) {
        return new TextRecognition.Run(original.source().folder(), limit, original.journal());
    }

    private Optional<Preserved.Pdf> verified(Path target, Original original) {
        var verdict = tools.verify(target, original.source().folder(), original.journal());
        return ifConformant(target, recognition.tool(), verdict);
    }

    private static Optional<Preserved.Pdf> ifConformant(Path pdf, String tool, Verdict verdict) {
        return verdict.conformant() ? Optional.of(Toolbox.rendition(pdf, tool, verdict)) : Optional.empty();
    }

    /** As many pages, and no text lost; text recognised in pictures of pages is never quite the same. */
    private boolean keepsPages(Path rendition, Way way, Original original) {
        var copy = original.beside(rendition.getFileName() + ".txt");
        if (!(tools.readPdf(rendition, copy, original.journal()) instanceof Answer.Given look)) return false;
        if (!look.get(Words.PAGES).equals(original.look().get(Words.PAGES))) return false;
        return way == Way.PICTURES_OF_PAGES
                || TextComparison.compare(original.text(), copy, original.journal())
                        .faithful();
    }

    private PageComparison compared(Path rendition, Original original) {
        return PageComparison.compare(
                drawing,
                new PageComparison.Pair(
                        original.source().file(), rendition, original.source().folder()),
                new PageDrawing.Pages(1, original.pages(), tools.budget().reading()),
                original.journal());
    }
}
