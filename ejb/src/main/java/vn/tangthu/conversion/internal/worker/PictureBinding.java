package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Binds pictures of pages, JPEG files in the order of their names, into a PDF; each page is as large as its picture at its resolution. */
final class PictureBinding implements Task {
    private static final float POINTS_PER_INCH = 72;

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        var resolution = Integer.parseInt(request.get(Words.RESOLUTION));
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var picture : pictures(Path.of(request.get(Words.SOURCE)))) add(document, picture, resolution);
            document.save(request.get(Words.TARGET));
        }
        return Map.of(Words.STATUS, Words.DONE);
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void add(PDDocument document, Path picture, int resolution) throws IOException {
        try (var bytes = Files.newInputStream(picture)) {
            var image = JPEGFactory.createFromStream(document, bytes);
            var width = image.getWidth() * POINTS_PER_INCH / resolution;
            var height = image.getHeight() * POINTS_PER_INCH / resolution;
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, width, height);
            }
        }
    }
}
