package vn.tangthu.conversion.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.tangthu.conversion.domain.page.PageSimilarity;

/** A drawn page with its differences marked: reddish, so that what lies below stays readable. */
final class MarkedPicture {
    /** Points of the longer side. */
    static final int LONG_SIDE = 1_200;

    private static final Color MARK = new Color(214, 40, 40, 70);

    private MarkedPicture() {}

    /** @return PNG */
    static byte[] of(Path picture, PageSimilarity similarity) throws IOException {
        var image = ImageIO.read(picture.toFile());
        if (image == null) throw new IOException("no picture was drawn");
        var scale = Math.max(image.getWidth(), image.getHeight()) / (double) similarity.longSide();
        var marker = image.createGraphics();
        marker.setColor(MARK);
        for (var place : similarity.different()) {
            var left = (int) (place.x() * scale);
            var top = (int) (place.y() * scale);
            var right = (int) ((place.x() + PageSimilarity.BLOCK) * scale);
            var bottom = (int) ((place.y() + PageSimilarity.BLOCK) * scale);
            marker.fillRect(left, top, right - left, bottom - top);
        }
        marker.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
