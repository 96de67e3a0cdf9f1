package vn.tangthu.signature.internal.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import org.w3c.dom.Element;

/**
 * Image of a handwritten signature or a seal: PNG, its ground transparent (Nghị định 30/2020, Annex I).
 *
 * @param width of the real thing, points
 */
record Picture(byte[] png, double width, double height) {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_PIXELS = 4_000 * 4_000;
    private static final String STANDARD = "javax_imageio_1.0";

    /** What a picture is when it does not say how large: 300 dots an inch. */
    private static final double USUAL_POINTS_A_PIXEL = 72 / 300.0;

    /** @throws IOException it is no PNG, not transparent, or larger than any signature */
    static Picture of(byte[] png) throws IOException {
        if (png.length > MOST_BYTES) throw new IOException("a picture of " + png.length + " bytes");
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            var readers = ImageIO.getImageReadersByFormatName("png");
            var reader = readers.next();
            try {
                reader.setInput(in, true, false);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS)
                    throw new IOException("a picture of " + width + " x " + height + " points");
                if (!reader.getRawImageType(0).getColorModel().hasAlpha())
                    throw new IOException("a picture without a transparent ground");
                var metadata = reader.getImageMetadata(0);
                return new Picture(
                        png,
                        width * pointsAPixel(metadata, "HorizontalPixelSize"),
                        height * pointsAPixel(metadata, "VerticalPixelSize"));
            } finally {
                reader.dispose();
            }
        }
    }

    private static double pointsAPixel(IIOMetadata metadata, String name) {
        var sizes = ((Element) metadata.getAsTree(STANDARD)).getElementsByTagName(name);
        return Optional.ofNullable((Element) sizes.item(0))
                .map(size -> Box.points(Double.parseDouble(size.getAttribute("value"))))
                .filter(size -> size > 0)
                .orElse(USUAL_POINTS_A_PIXEL);
    }
}
