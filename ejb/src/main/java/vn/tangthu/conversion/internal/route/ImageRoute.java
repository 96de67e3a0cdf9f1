package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.worker.Words;

/** Pictures and scans: two-layer PDF/A, the picture as it is and its text invisible below. */
final class ImageRoute implements Route {
    private static final Map<String, String> EXTENSIONS =
            Map.of("image/jpeg", "jpg", "image/png", "png", "image/tiff", "tif");
    private static final double A4_INCHES = 8.27;
    private static final int LEAST_DPI = 72;

    /** Sides of a page in inches: ISO 32000-1, C.2 has 3 and 14,400 points. */
    private static final double LEAST_SIDE = 0.05;

    private static final double MOST_SIDE = 199;

    /** Told resolutions up to this are what programs write who know none; OCRmyPDF does not believe them either. */
    private static final int NOT_CREDIBLE = 96;

    /**
     * @param told resolution in dots per inch as the picture says, 0 when it does not
     * @param upright whether the camera or scanner was held so
     */
    private record Size(int width, int height, int pages, int told, boolean upright) {
        static Size of(Answer.Given look) {
            return new Size(
                    number(look, Words.WIDTH),
                    number(look, Words.HEIGHT),
                    number(look, Words.PAGES),
                    number(look, Words.RESOLUTION),
                    look.is(Words.UPRIGHT));
        }

        private static int number(Answer.Given look, String name) {
            return Integer.parseInt(look.get(name));
        }

        long megapixels() {
            return (long) width * height / 1_000_000;
        }

        /** Its own resolution, else one at which it fills the width of an A4 page; in any case one that makes a page. */
        int dpi() {
            var shorter = Math.min(width, height);
            var wanted = told > NOT_CREDIBLE ? told : Math.max(LEAST_DPI, Math.round(shorter / A4_INCHES));
            var most = Math.max(1, Math.floor(shorter / LEAST_SIDE));
            var least = Math.ceil(Math.max(width, height) / MOST_SIDE);
            return (int) Math.max(least, Math.min(most, wanted));
        }
    }

    private final Toolbox tools;
    private final TextRecognition recognition;
    private final PageDrawing drawing;
    private final SourcePages pages;

    ImageRoute(Toolbox tools, TextRecognition recognition, PageDrawing drawing) {
        this.tools = tools;
        this.recognition = recognition;
        this.drawing = drawing;
        this.pages = tools.pages(recognition);
    }

    @Override
    public boolean takes(String mediaType) {
        return EXTENSIONS.containsKey(mediaType);
    }

    @Override
    public void follow(Source source, Journal journal) {
        var request = Map.of(
                Words.TASK, Words.LOOK_AT_PICTURE, Words.SOURCE, source.file().toString());
        var answer = tools.ask(ConversionStep.READING, "Java Image I/O", request, journal);
        if (!(answer instanceof Answer.Given look)) {
            journal.warning("CNV-005", Map.of("limit", Toolbox.note(answer).detail()));
        } else if (!Office.done(answer)) {
            journal.error("CNV-004", Map.of("reason", look.get(Words.REASON)));
        } else {
            follow(source, Size.of(look), journal);
        }
    }

    private void follow(Source source, Size size, Journal journal) {
        if (size.megapixels() > TextRecognition.MOST_MEGAPIXELS)
            journal.warning("CNV-017", Map.of("megapixels", Long.toString(size.megapixels())));
        else if (!recognition.available()) journal.warning("CNV-013", Map.of("tool", "OCRmyPDF"));
        else convert(source, size, journal);
    }

    /** One way to a rendition. */
    @FunctionalInterface
    private interface Way {
        ExternalProgram.Outcome make(Path target, TextRecognition.Run run) throws PageDrawing.NotDrawnException;
    }

    /** @param fault why there is none */
    private record Made(Optional<Path> pdf, String fault) {
        static Made none(String fault) {
            return new Made(Optional.empty(), fault);
        }
    }

    /**
     * A picture that is turned, mirrored or not straight, or that OCRmyPDF does not take as it is (no resolution, transparent, in printers' colours), it gets
     * as a page.
     */
    private void convert(Source source, Size size, Journal journal) {
        var skew = pages.skew(source.file(), source.mediaType(), source.folder());
        var picture = new SourcePages.Picture(source.file(), size.dpi(), skew);
        var made = skew == 0 && size.upright() ? made(asItIs(source), source, size, journal) : Made.none("");
        if (made.pdf().isEmpty()) made = made(asPage(source, picture), source, size, journal);
        if (made.pdf().isEmpty()) {
            journal.warning("CNV-008", Map.of("tool", recognition.tool(), "reason", made.fault()));
            return;
        }
        keep(source, made.pdf().get(), journal);
        compare(source, picture, made.pdf().get(), journal);
        if (skew != 0) journal.info("CNV-027", Map.of("degrees", degrees(skew)));
    }

    private Way asItIs(Source source) {
        return (target, run) -> recognition.layer(copy(source), target, sidecar(target), run);
    }

    private Way asPage(Source source, SourcePages.Picture picture) {
        return (target, run) -> recognition.repair(pages.bound(picture, source.folder()), target, sidecar(target), run);
    }

    private static Path sidecar(Path target) {
        return target.resolveSibling("recognised.txt");
    }

    /** A rendition with as many pages as there are pictures. */
    private Made made(Way way, Source source, Size size, Journal journal) {
        var target = source.folder().resolve("layered.pdf");
        try {
            var run = new TextRecognition.Run(source.folder(), tools.budget().recognition(), journal);
            var outcome = way.make(target, run);
            if (!TextRecognition.well(outcome, target)) return Made.none(PdfRoute.reason(outcome));
        } catch (PageDrawing.NotDrawnException e) {
            return Made.none(String.valueOf(e.getMessage()));
        }
        var read = tools.readPdf(target, text(source), journal);
        var pages = read instanceof Answer.Given look ? look.get(Words.PAGES) : "";
        return pages.equals(Integer.toString(size.pages()))
                ? new Made(Optional.of(target), "")
                : Made.none("%s/%d pages".formatted(pages, size.pages()));
    }

    private static Path text(Source source) {
        return source.folder().resolve("text.txt");
    }

    private static String degrees(double radians) {
        return String.format(Locale.ROOT, "%.1f", Math.abs(Math.toDegrees(radians)));
    }

    private void keep(Source source, Path target, Journal journal) {
        var verdict = tools.verify(target, source.folder(), journal);
        journal.keep(Toolbox.rendition(target, recognition.tool(), verdict));
        PdfRoute.tell(verdict, journal);
        journal.keepText(text(source), recognition.tool());
        journal.info("CNV-011", Map.of("tool", recognition.tool()));
    }

    private void compare(Source source, SourcePages.Picture picture, Path rendition, Journal journal) {
        try {
            var folder = source.folder();
            var original = pages.bound(picture, folder);
            var limit = tools.budget().reading();
            var count = drawing.count(rendition, folder, limit);
            var all = new PageDrawing.Pages(1, count, limit);
            PdfRoute.tell(
                    PageComparison.compare(drawing, new PageComparison.Pair(original, rendition, folder), all, journal),
                    journal);
        } catch (PageDrawing.NotDrawnException e) {
            journal.warning("CNV-021", Map.of("reason", String.valueOf(e.getMessage())));
        }
    }

    private static Path copy(Source source) {
        try {
            return Files.copy(source.file(), source.folder().resolve("picture." + EXTENSIONS.get(source.mediaType())));
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the picture", e);
        }
    }
}
