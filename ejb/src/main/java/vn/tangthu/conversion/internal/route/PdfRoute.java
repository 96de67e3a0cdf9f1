package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.worker.NormalizedText;
import vn.tangthu.conversion.internal.worker.Tools;
import vn.tangthu.conversion.internal.worker.Words;
import vn.tangthu.document.api.Conformance;

/**
 * PDF: what conforms is kept as it is; what does not is repaired into a rendition beside it, which must hold the same pages; a
 * verdict that cannot be reached is never taken for a good one. Text of pages that are pictures is recognised.
 */
final class PdfRoute implements Route {
    private static final String AS_IT_IS = "kept as captured";
    private static final String TEXT = "text.txt";

    /** Stands for pages not looked at, on one line with what the next page begins with. */
    private static final Pattern SKIPPED = Pattern.compile("\\[OCR skipped on page[^]]*]");

    private final Toolbox tools;
    private final TextRecognition recognition;
    private final PdfCascade cascade;

    PdfRoute(Toolbox tools, TextRecognition recognition, PageDrawing drawing) {
        this.tools = tools;
        this.recognition = recognition;
        this.cascade = new PdfCascade(tools, recognition, drawing);
    }

    @Override
    public boolean takes(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public void follow(Source source, Journal journal) {
        var text = source.folder().resolve(TEXT);
        var read = tools.readPdf(source.file(), text, journal);
        if (!(read instanceof Answer.Given look)) {
            journal.warning("CNV-005", Map.of("limit", Toolbox.note(read).detail()));
            judge(source, journal);
            return;
        }
        switch (look.get(Words.STATUS)) {
            case Words.LOCKED -> journal.error("CNV-003", Map.of());
            case Words.DAMAGED -> journal.error("CNV-004", Map.of("reason", look.get(Words.REASON)));
            case Words.DONE -> preserve(source, look, text, journal);
            default -> {
                journal.warning("CNV-008", Map.of("tool", Tools.PDFBOX, "reason", look.get(Words.REASON)));
                judge(source, journal);
            }
        }
    }

    /** No look inside was possible: only the verdict on the original. */
    private void judge(Source source, Journal journal) {
        var verdict = tools.verify(source.file(), source.folder(), journal);
        journal.keep(Toolbox.rendition(source.file(), AS_IT_IS, verdict));
        tell(verdict, journal);
    }

    private void preserve(Source source, Answer.Given look, Path text, Journal journal) {
        var kept = asMeant(look, text, journal);
        journal.keepText(kept, Tools.PDFBOX);
        if (look.is(Words.SHORTENED)) journal.info("CNV-014", Map.of());
        var verdict = tools.verify(source.file(), source.folder(), journal);
        tools.missingFonts().tellAboutPdf(look, journal);
        if (look.is(Words.EMPTY_FORM)) journal.warning("CNV-022", Map.of());
        var made = verdict.conformant() ? Optional.<PdfCascade.Made>empty() : repair(source, look, text, journal);
        if (made.isEmpty()) {
            journal.keep(Toolbox.rendition(source.file(), AS_IT_IS, verdict));
            if (look.is(Words.SIGNED) && verdict.conformance() == Conformance.NOT_CONFORMANT)
                journal.warning("CNV-019", Map.of("profile", verdict.profile(), "rules", verdict.rules()));
            else tell(verdict, journal);
        } else {
            tell(made.get(), verdict, journal);
            if (look.is(Words.SIGNED)) journal.info("CNV-010", Map.of());
            if (look.is(Words.ATTACHMENTS) && made.get().way() != PdfCascade.Way.AROUND_THE_PAGES)
                journal.warning("CNV-025", Map.of());
        }
        var pictures = !look.get(Words.EMPTY_PAGES).isEmpty();
        if (pictures && made.filter(PdfCascade.Made::hasAllText).isPresent())
            rereadText(made.get().pdf().file(), text, journal);
        else recognise(source, look, kept, journal);
    }

    /** The text for search: the repaired one where letters are in a legacy encoding. The pages stay as they are. */
    private static Path asMeant(Answer.Given look, Path text, Journal journal) {
        if (look.get(Words.REPAIRED).equals("0")) return text;
        journal.info("CNV-031", Map.of("letters", look.get(Words.REPAIRED), "encodings", look.get(Words.ENCODINGS)));
        return Office.repairedText(text);
    }

    static void tell(Verdict verdict, Journal journal) {
        switch (verdict.conformance()) {
            case NOT_CONFORMANT ->
                journal.warning("CNV-001", Map.of("profile", verdict.profile(), "rules", verdict.rules()));
            case UNDECIDED -> journal.warning("CNV-002", Map.of("reason", verdict.reason()));
            default -> {}
        }
    }

    /** The rendition made, if there is one. */
    private Optional<PdfCascade.Made> repair(Source source, Answer.Given look, Path text, Journal journal) {
        var made = cascade.make(new PdfCascade.Original(source, look, text, journal));
        made.ifPresent(best -> journal.keep(best.pdf()));
        return made;
    }

    private static void tell(PdfCascade.Made made, Verdict original, Journal journal) {
        var tool = made.pdf().tool();
        var fault = original.rules().isEmpty() ? original.reason() : original.rules();
        journal.info("CNV-009", Map.of("rules", fault, "tool", tool));
        if (made.way() == PdfCascade.Way.PICTURES_OF_PAGES) journal.warning("CNV-020", Map.of("tool", tool));
        tell(made.pages(), journal);
    }

    static void tell(PageComparison pages, Journal journal) {
        pages.undecided().ifPresent(reason -> journal.warning("CNV-021", Map.of("reason", reason)));
        if (pages.omitted() > 0)
            journal.info(
                    "CNV-026",
                    Map.of(
                            "compared",
                            Integer.toString(pages.compared()),
                            "omitted",
                            Integer.toString(pages.omitted())));
        if (!pages.different().isEmpty()) journal.warning("CNV-024", Map.of("pages", pages.examples()));
    }

    private void rereadText(Path pdf, Path text, Journal journal) {
        if (!(tools.readPdf(pdf, text, journal) instanceof Answer.Given look) || !Office.done(look)) return;
        journal.info("CNV-011", Map.of("tool", recognition.tool()));
        if (!look.get(Words.REPAIRED).equals("0")) text = Office.repairedText(text);
        journal.keepText(text, Tools.PDFBOX);
    }

    private void recognise(Source source, Answer.Given look, Path text, Journal journal) {
        var pages = look.get(Words.EMPTY_PAGES);
        if (pages.isEmpty()) return;
        if (!recognition.available()) {
            journal.warning("CNV-012", Map.of("pages", pages, "reason", "not installed"));
            return;
        }
        var sidecar = source.folder().resolve("recognised.txt");
        var run = new TextRecognition.Run(source.folder(), tools.budget().recognition(), journal);
        var outcome = recognition.read(source.file(), pages, sidecar, run);
        if (Files.exists(sidecar) && outcome instanceof ExternalProgram.Ended) {
            append(sidecar, text);
            journal.info("CNV-011", Map.of("tool", recognition.tool()));
        } else {
            journal.warning("CNV-012", Map.of("pages", pages, "reason", reason(outcome)));
        }
    }

    static String reason(ExternalProgram.Outcome outcome) {
        return outcome instanceof ExternalProgram.OutOfTime late
                ? late.limit().toSeconds() + " s"
                : TextRecognition.lastLine(outcome.output());
    }

    private static void append(Path sidecar, Path text) {
        try (var lines = Files.lines(sidecar);
                var target = Files.newBufferedWriter(text, StandardOpenOption.APPEND)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var recognised = SKIPPED.matcher(line).replaceAll("").replace('\f', ' ');
                if (recognised.isBlank()) continue;
                target.write(NormalizedText.plain(recognised));
                target.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("recognised text cannot be kept", e);
        }
    }
}
