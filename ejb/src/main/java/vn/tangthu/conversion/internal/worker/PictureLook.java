package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;

/** Size, resolution and position of the first picture of a file and how many there are, from their heads; nothing is unpacked. */
final class PictureLook implements Task {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var source = Path.of(request.get(Words.SOURCE));
        try (var stream = ImageIO.createImageInputStream(source.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw UnreadableContentException.noPicture();
            var reader = readers.next();
            reader.setInput(stream);
            var tiff = PictureBinding.isTiff(reader);
            var position = tiff ? PicturePosition.in(reader.getImageMetadata(0)) : PicturePosition.of(source);
            return Map.of(
                    Words.STATUS, Words.DONE,
                    Words.WIDTH, Integer.toString(reader.getWidth(0)),
                    Words.HEIGHT, Integer.toString(reader.getHeight(0)),
                    Words.PAGES, Integer.toString(tiff ? reader.getNumImages(true) : 1),
                    Words.RESOLUTION, Integer.toString(resolution(reader)),
                    Words.UPRIGHT, Boolean.toString(position.isUpright()));
        } catch (IOException | RuntimeException e) { // the readers throw many things at what is none
            throw UnreadableContentException.noPicture();
        }
    }

    /** Dots per inch; 0 when it is not told, or in parts in another order than the standard's, as cameras write them. */
    private static int resolution(ImageReader reader) {
        try {
            var told = (Element) reader.getImageMetadata(0).getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            var widths = told.getElementsByTagName("HorizontalPixelSize");
            if (widths.getLength() == 0) return 0;
            var millimetres = Double.parseDouble(((Element) widths.item(0)).getAttribute("value"));
            return millimetres > 0 ? (int) Math.round(MILLIMETRES_PER_INCH / millimetres) : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
