package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.FontPrograms;
import vn.tangthu.conversion.internal.program.Fonts;
import vn.tangthu.conversion.internal.route.Journal.Note;
import vn.tangthu.conversion.internal.worker.Tools;
import vn.tangthu.conversion.internal.worker.Words;
import vn.tangthu.document.api.Conformance;

/** What every route needs: reading a PDF and asking veraPDF, each within its budget. */
final class Toolbox {
    /** Letters of text kept per file. */
    static final long MOST_LETTERS = 20_000_000;

    private final WorkerPool readers;
    private final Budget budget;
    private final Fonts fonts;

    Toolbox(WorkerPool readers, Budget budget, Fonts fonts) {
        this.readers = readers;
        this.budget = budget;
        this.fonts = fonts;
    }

    MissingFonts missingFonts() {
        return new MissingFonts(fonts);
    }

    /** For faces that a PDF does not hold. */
    FontPrograms fontPrograms() {
        return fonts.programs();
    }

    Budget budget() {
        return budget;
    }

    SourcePages pages(TextRecognition recognition) {
        return new SourcePages(readers::ask, recognition, budget.reading());
    }

    /** Reads a PDF and writes its text to the target, and {@linkplain Office#repairedText beside it} as it was meant, if that differs. */
    Answer readPdf(Path pdf, Path text, Journal journal) {
        var request = Map.of(
                Words.TASK, Words.READ_PDF,
                Words.SOURCE, pdf.toString(),
                Words.TARGET, text.toString(),
                Words.REPAIRED_TEXT, Office.repairedText(text).toString(),
                Words.MOST_LETTERS, Long.toString(MOST_LETTERS));
        return ask(ConversionStep.READING, Tools.PDFBOX, request, journal);
    }

    Answer ask(ConversionStep step, String tool, Map<String, String> request, Journal journal) {
        return journal.attempt(step, tool, () -> ask(request), Toolbox::note);
    }

    Answer ask(Map<String, String> request) {
        return readers.ask(request, budget.reading());
    }

    /** Asks veraPDF about a file; its report is written into the folder. */
    Verdict verify(Path pdf, Path folder, Journal journal) {
        var report = folder.resolve("verapdf-" + pdf.getFileName() + ".xml");
        var request = Map.of(Words.TASK, Words.VALIDATE, Words.SOURCE, pdf.toString(), Words.TARGET, report.toString());
        return journal.attempt(
                ConversionStep.VALIDATION,
                Tools.VERAPDF,
                () -> verdict(readers.ask(request, budget.validation()), report),
                Toolbox::note);
    }

    /** The file with its verdict as preservation rendition. */
    static Preserved.Pdf rendition(Path pdf, String tool, Verdict verdict) {
        return new Preserved.Pdf(pdf, tool, verdict.conformance(), verdict.profile(), verdict.report(), verdict.tool());
    }

    static Note note(Answer answer) {
        if (answer instanceof Answer.OutOfTime late)
            return new Note(ConversionOutcome.OUT_OF_BUDGET, seconds(late.limit()));
        if (answer instanceof Answer.OutOfMemory) return new Note(ConversionOutcome.OUT_OF_BUDGET, "memory");
        if (answer instanceof Answer.Lost lost) return new Note(ConversionOutcome.FAILED, lost.how());
        var given = (Answer.Given) answer;
        return given.get(Words.STATUS).equals(Words.DONE)
                ? Note.succeeded()
                : new Note(ConversionOutcome.FAILED, given.get(Words.REASON));
    }

    private static Note note(Verdict verdict) {
        return switch (verdict.conformance()) {
            case CONFORMANT -> new Note(ConversionOutcome.SUCCEEDED, verdict.profile());
            case NOT_CONFORMANT -> new Note(ConversionOutcome.REFUSED, verdict.rules());
            default -> new Note(ConversionOutcome.OUT_OF_BUDGET, verdict.reason());
        };
    }

    private static Verdict verdict(Answer answer, Path report) {
        if (answer instanceof Answer.Given given && given.get(Words.STATUS).equals(Words.DONE)) {
            var conformance = given.is(Words.CONFORMANT) ? Conformance.CONFORMANT : Conformance.NOT_CONFORMANT;
            return new Verdict(
                    conformance,
                    given.get(Words.PROFILE),
                    given.get(Words.RULES),
                    given.get(Words.TOOL),
                    Optional.of(report),
                    "");
        }
        return Verdict.undecided(note(answer).detail());
    }

    private static String seconds(Duration limit) {
        return limit.toSeconds() + " s";
    }
}
