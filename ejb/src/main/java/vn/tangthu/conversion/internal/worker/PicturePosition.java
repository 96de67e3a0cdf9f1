package vn.tangthu.conversion.internal.worker;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.TIFFDirectory;

/**
 * How a camera or scanner was held, as it says in the Exif orientation of a JPEG or the orientation of a TIFF: 1 upright, 2 to 8 turned
 * or mirrored (Exif 2.32, 4.6.4, tag 274).
 */
record PicturePosition(int orientation) {
    private static final PicturePosition UPRIGHT = new PicturePosition(1);
    private static final Set<Integer> MIRRORED = Set.of(2, 4, 5, 7);
    private static final int LAST = 8;
    private static final int TAG = 274;
    private static final int START_OF_JPEG = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0xFFE1;
    private static final String EXIF_NAME = "Exif\0\0";

    /**
     * Where a picture goes on its page.
     *
     * @param width of the page, in points of the picture
     * @param drawn from the unit square, in which pictures are drawn, to the page
     */
    record Placed(double width, double height, AffineTransform drawn) {
        /**
         * Turned about its middle, on a page that holds all of it.
         *
         * @param radians against the clock
         */
        Placed turned(double radians) {
            var sine = Math.abs(Math.sin(radians));
            var cosine = Math.abs(Math.cos(radians));
            var wider = width * cosine + height * sine;
            var higher = width * sine + height * cosine;
            var turned = AffineTransform.getTranslateInstance(wider / 2, higher / 2);
            turned.rotate(radians);
            turned.translate(-width / 2, -height / 2);
            turned.concatenate(drawn);
            return new Placed(wider, higher, turned);
        }
    }

    boolean isUpright() {
        return equals(UPRIGHT);
    }

    boolean isMirrored() {
        return MIRRORED.contains(orientation);
    }

    /** As a picture of a TIFF says; upright when it says nothing. */
    static PicturePosition in(IIOMetadata tiff) throws IIOInvalidTreeException {
        var field = TIFFDirectory.createFromMetadata(tiff).getTIFFField(TAG);
        if (field == null || field.getAsInt(0) < 1 || field.getAsInt(0) > LAST) return UPRIGHT;
        return new PicturePosition(field.getAsInt(0));
    }

    /** As the file of one picture says; upright when it says nothing. */
    static PicturePosition of(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() == START_OF_JPEG)
                return exif(in).map(PicturePosition::told).orElse(UPRIGHT);
        } catch (EOFException e) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Optional<byte[]> exif(DataInputStream in) throws IOException {
        for (var marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
            var content = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
            var name = new String(content, 0, Math.min(content.length, EXIF_NAME.length()), StandardCharsets.US_ASCII);
            if (marker == EXIF && name.equals(EXIF_NAME)) return Optional.of(content);
            if (marker >>> 8 != 0xFF) return Optional.empty();
        }
        return Optional.empty();
    }

    /** What follows the name is a TIFF without a picture. */
    private static PicturePosition told(byte[] exif) {
        var start = EXIF_NAME.length();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(exif, start, exif.length - start))) {
            var reader = ImageIO.getImageReadersByFormatName("tiff").next();
            reader.setInput(stream);
            var position = in(reader.getImageMetadata(0));
            reader.dispose();
            return position;
        } catch (IOException | RuntimeException notReadable) {
            return UPRIGHT;
        }
    }

    /** @param width of the picture as it is stored */
    Placed placed(int width, int height) {
        double w = width;
        double h = height;
        var placed =
                switch (orientation) {
                    case 2 -> new AffineTransform(-w, 0, 0, h, w, 0);
                    case 3 -> new AffineTransform(-w, 0, 0, -h, w, h);
                    case 4 -> new AffineTransform(w, 0, 0, -h, 0, h);
                    case 5 -> new AffineTransform(0, -w, -h, 0, h, w);
                    case 6 -> new AffineTransform(0, -w, h, 0, 0, w);
                    case 7 -> new AffineTransform(0, w, h, 0, 0, 0);
                    case 8 -> new AffineTransform(0, w, -h, 0, h, 0);
                    default -> new AffineTransform(w, 0, 0, h, 0, 0);
                };
        return orientation > 4 ? new Placed(h, w, placed) : new Placed(w, h, placed);
    }
}
