package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.Pages;

/** Pictures become pages that look like them, whichever way the camera was held. */
class PicturePreservationTest extends PreservationRoutes {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 240;
    private static final int SCAN_WIDTH = 1_600;
    private static final int DARK = 64;
    private static final int BRIGHT = 192;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void pictureIsDrawnUprightAsItsCameraWasHeld(int orientation) throws Exception {
        var page = drawn(camera(orientation), "image/jpeg");

        assertThat(page.width() > page.height()).isTrue();
        assertThat(page.shade(page.width() / 4, page.height() / 4)).isLessThan(DARK);
        assertThat(page.shade(3 * page.width() / 4, page.height() / 4)).isGreaterThan(BRIGHT);
        assertThat(page.shade(page.width() / 4, 3 * page.height() / 4)).isGreaterThan(BRIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void scanInTiffIsDrawnUprightToo(int orientation) throws Exception {
        var page = drawn(tiff(ImageIO.read(camera(orientation).toFile()), orientation), "image/tiff");

        assertThat(page.width() > page.height()).isTrue();
        assertThat(page.shade(page.width() / 4, page.height() / 4)).isLessThan(DARK);
        assertThat(page.shade(3 * page.width() / 4, page.height() / 4)).isGreaterThan(BRIGHT);
    }

    @Test
    void pictureThatTellsTooSmallAResolutionFillsAPage() throws IOException {
        var file = folder.resolve("screen.png");
        ImageIO.write(new BufferedImage(2_000, 3_000, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());

        var made = preserve(Files.write(file, withResolution(Files.readAllBytes(file), 72)));

        assertConformant(made, "PDF/A-2b");
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            assertThat(rendition.getPage(0).getMediaBox().getWidth()).isCloseTo(595, within(3f));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void renditionOfATurnedPictureIsFoundAlike(int orientation) throws IOException {
        assertAlike(preserve(camera(orientation)));
    }

    /** What tells its resolution could go to OCRmyPDF as it is, which turns but does not mirror. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 7})
    void renditionOfATurnedPictureWithItsResolutionIsFoundAlike(int orientation) throws IOException {
        var picture = camera(orientation);
        var bytes = Files.readAllBytes(picture);
        var jfif = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("JFIF\0");
        ByteBuffer.wrap(bytes, jfif + 7, 5).put((byte) 1).putShort((short) 300).putShort((short) 300);

        assertAlike(preserve(Files.write(picture, bytes)));
    }

    private static void assertAlike(Preserved made) {
        assertConformant(made, "PDF/A-2b");
        assertThat(codes(made)).containsExactly("CNV-011");
        assertThat(compared(made)).isEqualTo(ConversionOutcome.SUCCEEDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void pictureOfAFewPointsBecomesAPage(int side) throws IOException {
        var tiny = folder.resolve("tiny.png");
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", tiny.toFile());

        assertConformant(preserve(tiny), "PDF/A-2b");
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, -3})
    void scanThatLiesAskewStandsStraightInItsRenditionWithAllItsPoints(double degrees) throws IOException {
        var made = preserve(askew(degrees));

        assertConformant(made, "PDF/A-2b");
        assertThat(codes(made)).containsExactlyInAnyOrder("CNV-011", "CNV-027");
        assertThat(compared(made)).isEqualTo(ConversionOutcome.SUCCEEDED);
        assertThat(recognition.skew(straightened(made), folder)).isZero();
        try (var rendition = Loader.loadPDF(made.pdf().orElseThrow().file().toFile())) {
            var resources = rendition.getPage(0).getResources();
            var picture =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(((PDImageXObject) picture).getWidth()).isEqualTo(SCAN_WIDTH);
        }
    }

    /** The skew is that of the picture as stored, which a mirror turns round. */
    @Test
    void mirroredScanIsStraightenedTheOtherWayRound() throws Exception {
        var scan = ImageIO.read(askew(2).toFile());
        var mirrored = new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = mirrored.createGraphics();
        graphics.drawImage(scan, scan.getWidth(), 0, -scan.getWidth(), scan.getHeight(), null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(mirrored, "jpeg", bytes);
        var file = Files.write(folder.resolve("mirrored.jpeg"), withExif(bytes.toByteArray(), 2));

        var picture = new SourcePages.Picture(file, 200, Math.toRadians(-2));
        var page = new SourcePages(readers::ask, recognition, PATIENCE)
                .bound(picture, Files.createTempDirectory(shared, "pages"));

        assertThat(recognition.skew(drawing.picture(page, new Pages(1, 1, PATIENCE), 2_000, folder), folder))
                .isZero();
    }

    @Test
    void everyPageOfAScanOfSeveralIsCompared() throws IOException {
        var made = preserve(pages(3));

        assertConformant(made, "PDF/A-2b");
        assertThat(made.attempts())
                .filteredOn(attempt -> attempt.step() == ConversionStep.PAGE_COMPARISON)
                .extracting(Attempt::detail)
                .singleElement()
                .asString()
                .endsWith("/ 3");
    }

    private static ConversionOutcome compared(Preserved made) {
        return made.attempts().stream()
                .filter(attempt -> attempt.step() == ConversionStep.PAGE_COMPARISON)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private Path straightened(Preserved made) throws IOException {
        try {
            var page = new Pages(1, 1, PATIENCE);
            return drawing.picture(made.pdf().orElseThrow().file(), page, 2_000, folder);
        } catch (NotDrawnException e) {
            throw new IOException(e);
        }
    }

    /** Lines of text as a scanner sees a sheet that was put in askew. */
    private Path askew(double degrees) throws IOException {
        var scan = new BufferedImage(SCAN_WIDTH, 1_400, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font("Liberation Serif", Font.PLAIN, 40));
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (var line = 0; line < 12; line++)
            graphics.drawString(
                    "Quyết định về công tác văn thư, lưu trữ điện tử của tỉnh, dòng " + line, 120, 250 + 80 * line);
        graphics.dispose();
        var file = folder.resolve("askew.png");
        ImageIO.write(scan, "png", file.toFile());
        return file;
    }

    private vn.tangthu.conversion.domain.page.GreyPage drawn(Path picture, String mediaType)
            throws IOException, NotDrawnException {
        var work = Files.createTempDirectory(shared, "pages");
        var pdf = new SourcePages(readers::ask, recognition, PATIENCE)
                .sheet(picture, mediaType, 1, work)
                .pdf();
        return drawing.grey(pdf, new Pages(1, 1, PATIENCE), WIDTH, work).get(0);
    }

    /** A dark square at the upper left, as a camera stores it that was held in this way (Exif 2.32, 4.6.4, tag 274). */
    private Path camera(int orientation) throws IOException {
        var sideways = orientation > 4;
        var stored =
                new BufferedImage(sideways ? HEIGHT : WIDTH, sideways ? WIDTH : HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        for (var row = 0; row < stored.getHeight(); row++)
            for (var column = 0; column < stored.getWidth(); column++)
                stored.setRGB(column, row, colour(orientation, row, column, stored));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(stored, "jpeg", bytes);
        return Files.write(folder.resolve("camera.jpeg"), withExif(bytes.toByteArray(), orientation));
    }

    private static int colour(int orientation, int row, int column, BufferedImage stored) {
        var right = stored.getWidth() - 1 - column;
        var below = stored.getHeight() - 1 - row;
        int[] seen =
                switch (orientation) {
                    case 2 -> new int[] {right, row};
                    case 3 -> new int[] {right, below};
                    case 4 -> new int[] {column, below};
                    case 5 -> new int[] {row, column};
                    case 6 -> new int[] {below, column};
                    case 7 -> new int[] {below, right};
                    case 8 -> new int[] {row, right};
                    default -> new int[] {column, row};
                };
        return (seen[0] < WIDTH / 2 && seen[1] < HEIGHT / 2 ? Color.BLACK : Color.WHITE).getRGB();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
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
            18,
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
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private Path tiff(BufferedImage picture, int orientation) throws IOException {
        var file = folder.resolve("scan.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            var metadata =
                    writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), writer.getDefaultWriteParam());
            var directory = TIFFDirectory.createFromMetadata(metadata);
            var tag = BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_ORIENTATION);
            directory.addTIFFField(new TIFFField(tag, TIFFTag.TIFF_SHORT, 1, new char[] {(char) orientation}));
            writer.write(
                    null, new IIOImage(picture, List.of(), directory.getAsMetadata()), writer.getDefaultWriteParam());
        }
        return file;
    }

    /** With the chunk that tells how many points lie on a metre. */
    private static byte[] withResolution(byte[] png, int dotsPerInch) {
        var metre = (int) Math.round(dotsPerInch / 0.0254);
        var chunk = ByteBuffer.allocate(21);
        chunk.putInt(9)
                .put("pHYs".getBytes(StandardCharsets.US_ASCII))
                .putInt(metre)
                .putInt(metre)
                .put((byte) 1);
        var check = new CRC32();
        check.update(chunk.array(), 4, 13);
        chunk.putInt((int) check.getValue());
        var bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, 33);
        bytes.writeBytes(chunk.array());
        bytes.write(png, 33, png.length - 33);
        return bytes.toByteArray();
    }

    private Path pages(int count) throws IOException {
        var file = folder.resolve("pages.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var page = 0; page < count; page++) {
                var picture = ImageIO.read(samples.picture("page.png", BufferedImage.TYPE_BYTE_GRAY)
                        .toFile());
                picture.setRGB(page, page, Color.BLACK.getRGB());
                writer.writeToSequence(new IIOImage(picture, List.of(), null), null);
            }
            writer.endWriteSequence();
        }
        return file;
    }
}
