package vn.tangthu.conversion.internal.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import vn.tangthu.conversion.internal.pool.Answer;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.PageDrawing;
import vn.tangthu.conversion.internal.worker.Tools;
import vn.tangthu.conversion.internal.worker.Words;

/** Pictures and scans: two-layer PDF/A, the picture as it is and its text invisible below. */
final class ImageRoute implements Route {
    private static final Map<String, String> EXTENSIONS =
            Map.of("image/jpeg", "jpg", "image/png", "png", "image/tiff", "tif");
    private static final double A4_INCHES = 8.27;
    private static final int LEAST_DPI = 72;
    private static final String SIDECAR = "layered.txt";

    /** Sides of a page in inches: ISO 32000-1, C.2 has 3 and 14,400 points. */
    private static final double LEAST_SIDE = 0.05;

    private static final double MOST_SIDE = 199;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** @param told resolution in dots per inch as the picture says, 0 when it does not */
    private record Size(int width, int height, int told) {
        long megapixels() {
            return (long) width * height / 1_000_000;
        }

        /** Its own resolution, else one at which it fills the width of an A4 page; in any case one that makes a page. */
        int dpi() {
            var shorter = Math.min(width, height);
            var wanted = told > 0 ? told : Math.max(LEAST_DPI, Math.round(shorter / A4_INCHES));
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

    /**
     * A picture that is not straight, or that OCRmyPDF does not take (no resolution, transparent, in printers' colours), it gets as a
     * page.
     */
    private void convert(Source source, Size size, Journal journal) {
        var folder = source.folder();
        var target = folder.resolve("layered.pdf");
        var skew = tools.pages(recognition).skew(source.file(), source.mediaType(), folder);
        var run = new TextRecognition.Run(folder, tools.budget().recognition(), journal);
        try {
            var outcome = skew == 0
                    ? recognition.layer(copy(source), target, folder.resolve(SIDECAR), run)
                    : asPage(source, new SourcePages.Picture(source.file(), size.dpi(), skew), target, run);
            if (skew == 0 && outcome instanceof ExternalProgram.Ended && !TextRecognition.well(outcome, target))
                outcome = asPage(source, new SourcePages.Picture(source.file(), size.dpi(), 0), target, run);
            if (!TextRecognition.well(outcome, target)) {
                journal.warning("CNV-008", Map.of("tool", recognition.tool(), "reason", PdfRoute.reason(outcome)));
                return;
            }
        } catch (PageDrawing.NotDrawnException e) {
            journal.warning("CNV-008", Map.of("tool", Tools.PDFBOX, "reason", String.valueOf(e.getMessage())));
            return;
        }
        keep(source, target, journal);
        if (skew != 0) journal.info("CNV-027", Map.of("degrees", degrees(skew)));
    }

    private ExternalProgram.Outcome asPage(
            Source source, SourcePages.Picture picture, Path target, TextRecognition.Run run)
            throws PageDrawing.NotDrawnException {
        var page = tools.pages(recognition).bound(picture, source.folder());
        return recognition.repair(page, target, source.folder().resolve(SIDECAR), run);
    }

    private static String degrees(double radians) {
        return String.format(Locale.ROOT, "%.1f", Math.abs(Math.toDegrees(radians)));
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
            var pages = tools.pages(recognition).of(source.file(), source.mediaType(), folder);
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
            var size = new Size(reader.getWidth(0), reader.getHeight(0), resolution(reader));
            reader.dispose();
            return Optional.of(size);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int resolution(ImageReader reader) throws IOException {
        try {
            return resolution(reader.getImageMetadata(0));
        } catch (IIOException e) {
            return 0; // parts in another order than the standard's, as cameras write them
        }
    }

    private static int resolution(IIOMetadata metadata) {
        var told = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        var widths = told.getElementsByTagName("HorizontalPixelSize");
        if (widths.getLength() == 0) return 0;
        var millimetres = Double.parseDouble(((Element) widths.item(0)).getAttribute("value"));
        return millimetres > 0 ? (int) Math.round(MILLIMETRES_PER_INCH / millimetres) : 0;
    }
}
