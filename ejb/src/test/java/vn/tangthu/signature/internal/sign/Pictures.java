package vn.tangthu.signature.internal.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;

/** A handwritten signature in blue and a red seal, on transparent ground, with their real size. */
final class Pictures {
    private static final int DOTS_A_MILLIMETRE = 12;
    static final int SEAL_MILLIMETRES = 36;
    static final int SIGNATURE_MILLIMETRES = 50;

    private Pictures() {}

    static byte[] signature() throws IOException {
        var picture = new BufferedImage(
                SIGNATURE_MILLIMETRES * DOTS_A_MILLIMETRE, 20 * DOTS_A_MILLIMETRE, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0, 0, 190));
        pen.setStroke(new BasicStroke(8));
        var line = new Path2D.Double();
        line.moveTo(10, 200);
        line.curveTo(150, -250, 200, 420, 330, 60);
        line.curveTo(380, 10, 420, 260, 590, 30);
        pen.draw(line);
        return png(picture, DOTS_A_MILLIMETRE);
    }

    static byte[] seal() throws IOException {
        var side = SEAL_MILLIMETRES * DOTS_A_MILLIMETRE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(210, 0, 0));
        pen.setStroke(new BasicStroke(10));
        pen.draw(new Ellipse2D.Double(6, 6, side - 12, side - 12));
        pen.draw(new Ellipse2D.Double(90, 90, side - 180, side - 180));
        return png(picture, DOTS_A_MILLIMETRE);
    }

    static byte[] png(BufferedImage picture, double dotsAMillimetre) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        var root = new IIOMetadataNode("javax_imageio_png_1.0");
        var size = new IIOMetadataNode("pHYs");
        for (var axis : new String[] {"pixelsPerUnitXAxis", "pixelsPerUnitYAxis"})
            size.setAttribute(axis, Long.toString(Math.round(dotsAMillimetre * 1000)));
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, metadata));
        }
        return bytes.toByteArray();
    }
}
