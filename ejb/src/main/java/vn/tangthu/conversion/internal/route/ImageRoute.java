package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
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
    private static final String NO_RESOLUTION = "--image-dpi";
    private static final String NO_PAGE = "Page size must be";
    private static final String TRANSPARENT = "alpha channel";

    private record Size(int width, int height) {
        long megapixels() {
            return (long) width * height / 1_000_000;
        }

        /** Resolution at which it fills the width of an A4 page, if that makes a page at all. */
        int dpi() {
            var shorter = Math.min(width, height);
            var wanted = Math.max(LEAST_DPI, Math.round(shorter / A4_INCHES));
            var most = Math.max(1, Math.floor(shorter / LEAST_SIDE));
            var least = Math.ceil(Math.max(width, height) / MOST_SIDE);
            return (int) Math.max(least, Math.min(most, wanted));
        }
    }

    private final Toolbox tools;
    private final TextRecognition recognition;
    private final PageDrawing drawing;

    ImageRoute(Toolbox tools, TextRecognition recognition, PageDrawing drawing) {
        this.tools = tools;
        this.recognition = recognition;
        this.drawing = drawing;
    }

    @Override
    public boolean takes(String mediaType) {
        return EXTENSIONS.containsKey(mediaType);
    }

    @Override
    public void follow(Source source, Journal journal) {
        var size = size(source.file());
        if (size.isEmpty()) {
            journal.error("CNV-004", Map.of("reason", "not a picture that can be read"));
        } else if (size.get().megapixels() > TextRecognition.MOST_MEGAPIXELS) {
            journal.warning(
                    "CNV-017", Map.of("megapixels", Long.toString(size.get().megapixels())));
        } else if (!recognition.available()) {
            journal.warning("CNV-013", Map.of("tool", "OCRmyPDF"));
        } else {
            convert(source, size.get(), journal);
        }
    }

    private void convert(Source source, Size size, Journal journal) {
        var picture = copy(source);
        var target = source.folder().resolve("layered.pdf");
        var options = new ArrayList<String>();
        var outcome = layer(picture, target, options, journal);
        var resolution = List.of(NO_RESOLUTION, Integer.toString(size.dpi()));
        if (outcome.output().contains(NO_RESOLUTION) || outcome.output().contains(NO_PAGE)) {
            options.addAll(resolution);
            outcome = layer(picture, target, options, journal);
        }
        if (outcome.output().contains(TRANSPARENT)) {
            picture = flatten(picture, journal);
            outcome = layer(picture, target, resolution, journal);
        }
        if (TextRecognition.well(outcome, target)) keep(source, target, journal);
        else journal.warning("CNV-008", Map.of("tool", recognition.tool(), "reason", PdfRoute.reason(outcome)));
    }

    private ExternalProgram.Outcome layer(Path picture, Path target, List<String> options, Journal journal) {
        var folder = target.getParent();
        var run = new TextRecognition.Run(folder, tools.budget().recognition(), journal);
        return recognition.layer(picture, target, folder.resolve("layered.txt"), options, run);
    }

    private void keep(Source source, Path target, Journal journal) {
        var verdict = tools.verify(target, source.folder(), journal);
        journal.keep(Toolbox.rendition(target, recognition.tool(), verdict));
        PdfRoute.tell(verdict, journal);
        compare(source, target, journal);
        var text = source.folder().resolve("text.txt");
        if (tools.readPdf(target, text, journal) instanceof Answer.Given look
                && look.get(Words.STATUS).equals(Words.DONE)) {
            journal.keepText(text, recognition.tool());
            journal.info("CNV-011", Map.of("tool", recognition.tool()));
        }
    }

    private void compare(Source source, Path rendition, Journal journal) {
        try {
            var folder = source.folder();
            var pages = tools.pages().of(source.file(), source.mediaType(), folder);
            var limit = tools.budget().reading();
            var count = drawing.count(rendition, folder, limit);
            var all = new PageDrawing.Pages(1, count, limit);
            PdfRoute.tell(
                    PageComparison.compare(drawing, new PageComparison.Pair(pages, rendition, folder), all, journal),
                    journal);
        } catch (PageDrawing.NotDrawnException e) {
            journal.warning("CNV-021", Map.of("reason", String.valueOf(e.getMessage())));
        }
    }

    private Path flatten(Path picture, Journal journal) {
        var flat = picture.resolveSibling("flat.png");
        var request =
                Map.of(Words.TASK, Words.FLATTEN, Words.SOURCE, picture.toString(), Words.TARGET, flat.toString());
        tools.ask(ConversionStep.READING, "Java Image I/O", request, journal);
        return Files.exists(flat) ? flat : picture;
    }

    private static Path copy(Source source) {
        try {
            return Files.copy(source.file(), source.folder().resolve("picture." + EXTENSIONS.get(source.mediaType())));
        } catch (IOException e) {
            throw new UncheckedIOException("no copy of the picture", e);
        }
    }

    /** From the header alone; nothing is unpacked. */
    private static Optional<Size> size(Path file) {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            reader.setInput(stream, true, true);
            var size = new Size(reader.getWidth(0), reader.getHeight(0));
            reader.dispose();
            return Optional.of(size);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
