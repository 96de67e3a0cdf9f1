package vn.tangthu.bench.corpus;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadataNode;
import vn.tangthu.bench.OfficialText;
import vn.tangthu.bench.ScannedPage;

/** Scans and photographs of papers, in the colours, depths, sizes, resolutions and orientations that devices write. */
final class Pictures {
    private static final int[] RESOLUTIONS = {0, 72, 96, 150, 200, 300, 600};
    private static final int[] DEPTHS = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_USHORT_GRAY
    };
    private static final int[][] SIZES = {{1, 1}, {12, 8}, {3_000, 60}, {60, 3_000}, {640, 480}};
    private static final int SMALL = SIZES.length;
    private static final int ORIENTATIONS = 8;
    private static final String JPEG_METADATA = "javax_imageio_jpeg_image_1.0";

    private Pictures() {}

    /** A round seal as PNG. */
    static byte[] seal(boolean transparent, Random random) {
        var picture =
                new BufferedImage(200, 200, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        if (!transparent) fill(graphics, Color.WHITE, picture);
        graphics.setColor(new Color(200, 16, 46, transparent ? 160 : 255));
        graphics.setStroke(new BasicStroke(8));
        graphics.drawOval(10, 10, 180, 180);
        for (var i = 0; i < 12; i++) graphics.fillOval(random.nextInt(150) + 20, random.nextInt(150) + 20, 12, 12);
        graphics.dispose();
        return written(picture, "png");
    }

    static byte[] jpeg(int number) {
        var type = number % 3 == 0 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        var picture = page(number, type);
        var jpeg = jpeg(picture, RESOLUTIONS[number % RESOLUTIONS.length], number % 4 == 3);
        return number % 2 == 1 ? oriented(jpeg, 1 + number / 2 % ORIENTATIONS) : jpeg;
    }

    static byte[] png(int number) {
        return written(page(number, DEPTHS[number % DEPTHS.length]), "png");
    }

    private static BufferedImage page(int number, int type) {
        var random = new Random(4_000L + number);
        var scan = number < SMALL
                ? drawing(SIZES[number], random)
                : new ScannedPage(new OfficialText(random), random).picture();
        var picture = new BufferedImage(scan.getWidth(), scan.getHeight(), type);
        var graphics = picture.createGraphics();
        if (type != BufferedImage.TYPE_4BYTE_ABGR) fill(graphics, Color.WHITE, picture);
        graphics.drawImage(scan, 0, 0, null);
        if (type == BufferedImage.TYPE_3BYTE_BGR && number >= SMALL) stamp(graphics);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage drawing(int[] size, Random random) {
        var picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        for (var i = 0; i < 30; i++) {
            graphics.setColor(new Color(random.nextInt(1 << 24)));
            graphics.fillOval(random.nextInt(size[0]), random.nextInt(size[1]), size[0] / 5 + 1, size[1] / 5 + 1);
        }
        graphics.dispose();
        return picture;
    }

    private static void stamp(Graphics2D graphics) {
        graphics.setColor(new Color(200, 16, 46));
        graphics.setStroke(new BasicStroke(10));
        graphics.drawOval(900, 1_700, 300, 300);
    }

    private static void fill(Graphics2D graphics, Color colour, RenderedImage picture) {
        graphics.setColor(colour);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    }

    private static byte[] written(RenderedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(picture, format, bytes)) throw new IllegalArgumentException(format);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage picture, int resolution, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (progressive) how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), how);
            if (resolution > 0) {
                var tree = (IIOMetadataNode) metadata.getAsTree(JPEG_METADATA);
                var density =
                        (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
                density.setAttribute("resUnits", "1");
                density.setAttribute("Xdensity", Integer.toString(resolution));
                density.setAttribute("Ydensity", Integer.toString(resolution));
                metadata.setFromTree(JPEG_METADATA, tree);
            }
            writer.write(null, new IIOImage(picture, List.of(), metadata), how);
            stream.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** With the Exif mark of a camera that was held in another way: 1 upright to 8. */
    private static byte[] oriented(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var oriented = new ByteArrayOutputStream(jpeg.length + exif.length);
        oriented.write(jpeg, 0, 2);
        oriented.writeBytes(exif);
        oriented.write(jpeg, 2, jpeg.length - 2);
        return oriented.toByteArray();
    }
}
