package vn.tangthu.conversion.internal.worker;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
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
 * Binds pictures into a PDF, a page for each, as large as the picture at its resolution and upright: one file with all its pictures,
 * or the files of a folder in the order of their names.
 */
final class PictureBinding implements Task {
    private static final float POINTS_PER_INCH = 72;
    private static final long MOST_BYTES = 100L << 20;

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var resolution = Integer.parseInt(request.get(Words.RESOLUTION));
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var file : files(Path.of(request.get(Words.SOURCE)))) {
                var position = PicturePosition.of(file);
                for (var picture : pictures(file, document)) {
                    if (picture.getColorSpace() instanceof PDDeviceCMYK)
                        picture.setColorSpace(new PrintColours(document).space());
                    add(document, picture, resolution, position);
                }
            }
            document.save(request.get(Words.TARGET));
        }
        return Map.of(Words.STATUS, Words.DONE);
    }

    private static List<Path> files(Path source) throws IOException {
        if (Files.isRegularFile(source)) return List.of(source);
        try (var files = Files.list(source)) {
            return files.sorted().toList();
        }
    }

    private static List<PDImageXObject> pictures(Path file, PDDocument document)
            throws IOException, UnreadableContentException {
        if (Files.size(file) > MOST_BYTES)
            throw UnreadableContentException.damaged("more than " + MOST_BYTES + " bytes");
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw UnreadableContentException.damaged("not a picture that can be read");
            var reader = readers.next();
            if (!reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif"))
                return List.of(PDImageXObject.createFromByteArray(document, Files.readAllBytes(file), "picture"));
            reader.setInput(stream);
            var pictures = new ArrayList<PDImageXObject>();
            for (var page = 0; page < reader.getNumImages(true); page++)
                pictures.add(LosslessFactory.createFromImage(document, reader.read(page)));
            reader.dispose();
            return pictures;
        }
    }

    private static void add(PDDocument document, PDImageXObject picture, int resolution, PicturePosition position)
            throws IOException {
        var scale = POINTS_PER_INCH / resolution;
        var upright = position.upright(picture.getWidth(), picture.getHeight());
        var page = new PDPage(new PDRectangle(upright.width() * scale, upright.height() * scale));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            var placed = AffineTransform.getScaleInstance(scale, scale);
            placed.concatenate(upright.placed());
            content.drawImage(picture, new Matrix(placed));
        }
    }
}
