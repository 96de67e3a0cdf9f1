package vn.tangthu.conversion.internal.worker;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Binds pictures into a PDF, a page for each, as large as the picture at its resolution, upright and straight: one file with all its
 * pictures or one of them, or the files of a folder in the order of their names. The points of the pictures stay as they are; only their place on the
 * page is turned, and the page holds all of them.
 */
final class PictureBinding implements Task {
    private static final float POINTS_PER_INCH = 72;
    private static final long MOST_BYTES = 100L << 20;

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var scale = POINTS_PER_INCH / Integer.parseInt(request.get(Words.RESOLUTION));
        var skew = Double.parseDouble(request.getOrDefault(Words.SKEW, "0"));
        var wanted = Optional.ofNullable(request.get(Words.PAGE)).map(Integer::valueOf);
        var pages = 0;
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var file : files(Path.of(request.get(Words.SOURCE)))) {
                var bound = pictures(file, document, wanted);
                for (var picture : bound.pictures()) add(document, picture, scale, skew);
                pages += bound.pages();
            }
            document.save(request.get(Words.TARGET));
        }
        return Map.of(Words.STATUS, Words.DONE, Words.PAGES, Integer.toString(pages));
    }

    private record Picture(PDImageXObject image, PicturePosition position) {}

    /** @param pages how many the file has, wanted or not */
    private record Bound(List<Picture> pictures, int pages) {}

    private static List<Path> files(Path source) throws IOException {
        if (Files.isRegularFile(source)) return List.of(source);
        try (var files = Files.list(source)) {
            return files.sorted().toList();
        }
    }

    private static Bound pictures(Path file, PDDocument document, Optional<Integer> wanted)
            throws IOException, UnreadableContentException {
        if (Files.size(file) > MOST_BYTES)
            throw UnreadableContentException.damaged("more than " + MOST_BYTES + " bytes");
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw UnreadableContentException.noPicture();
            var reader = readers.next();
            if (!isTiff(reader)) return new Bound(List.of(picture(file, document)), 1);
            reader.setInput(stream);
            var pictures = new ArrayList<Picture>();
            var pages = reader.getNumImages(true);
            for (var page = 0; page < pages; page++)
                if (wanted.isEmpty() || wanted.get() == page + 1)
                    pictures.add(new Picture(
                            LosslessFactory.createFromImage(document, reader.read(page)),
                            PicturePosition.in(reader.getImageMetadata(page))));
            reader.dispose();
            return new Bound(pictures, pages);
        }
    }

    static boolean isTiff(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    }

    private static Picture picture(Path file, PDDocument document) throws IOException {
        var image = PDImageXObject.createFromByteArray(document, Files.readAllBytes(file), "picture");
        if (image.getColorSpace() instanceof PDDeviceCMYK) image.setColorSpace(new DefaultColours(document).press());
        return new Picture(image, PicturePosition.of(file));
    }

    private static void add(PDDocument document, Picture picture, float scale, double skew) throws IOException {
        var image = picture.image();
        var upright = picture.position().placed(image.getWidth(), image.getHeight());
        var placed = upright.turned(picture.position().isMirrored() ? -skew : skew);
        var page = new PDPage(new PDRectangle((float) placed.width() * scale, (float) placed.height() * scale));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            var drawn = AffineTransform.getScaleInstance(scale, scale);
            drawn.concatenate(placed.drawn());
            content.drawImage(image, new Matrix(drawn));
        }
    }
}
