package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.conversion.internal.pool.WorkerPool;
import vn.tangthu.conversion.internal.program.ExternalProgram;
import vn.tangthu.conversion.internal.program.Sandbox;
import vn.tangthu.document.api.Conformance;

/** Files made to do harm, or that do it all the same: each ends within its budget, as PDF/A or with a finding that says why not. */
@Timeout(300)
class HostilePreservationTest extends PreservationRoutes {
    private static final int TWENTY_METRES = 56_693;

    private PdfSamples pdfs;

    @BeforeEach
    void makeSamples() {
        pdfs = new PdfSamples(folder);
    }

    @Test
    void aHundredThousandPagesEndWithinTheirBudget() throws IOException {
        var second = Duration.ofSeconds(4);
        preservation = new Preservation(
                readers, office, programs(recognition), new Budget(second, second, second, second, 1 << 30, 1 << 30));

        var made = preserve(manyPages(100_000));

        assertThat(codes(made)).containsAnyOf("CNV-001", "CNV-002", "CNV-005", "CNV-009");
        assertToldWhenNotConformant(made);
    }

    @Test
    void pageOfTwentyMetresIsToldByItsRule() {
        var made = preserve(pdfs.letter("long.pdf", 1, document -> document.getPage(0)
                .setMediaBox(new PDRectangle(TWENTY_METRES, TWENTY_METRES))));

        assertThat(codes(made)).containsAnyOf("CNV-001", "CNV-009");
        assertToldWhenNotConformant(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JBIG2Decode", "JPXDecode", "DCTDecode", "CCITTFaxDecode", "FlateDecode"})
    void damagedPictureInAPdfIsTold(String filter) {
        var made = preserve(pdfs.letter("damaged.pdf", 1, document -> garbagePicture(document, filter)));

        assertThat(codes(made)).isNotEmpty();
        assertToldWhenNotConformant(made);
    }

    @Test
    void formThatContainsItselfEnds() {
        var made = preserve(pdfs.letter("recursive.pdf", 1, HostilePreservationTest::recursiveForm));

        assertThat(codes(made)).isNotEmpty();
        assertToldWhenNotConformant(made);
    }

    @Test
    void pageTreeThatContainsItselfEnds() {
        var made = preserve(pdfs.letter("tree.pdf", 1, document -> {
            var pages =
                    (COSDictionary) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
            pages.getCOSArray(COSName.KIDS).add(pages);
        }));

        assertThat(codes(made)).isNotEmpty();
        assertToldWhenNotConformant(made);
    }

    @Test
    void fontWithABrokenTableOfLettersIsTold() {
        var made = preserve(pdfs.letter("cmap.pdf", 1, document -> {
            var resources = document.getPage(0).getResources();
            var font = (PDType0Font)
                    resources.getFont(resources.getFontNames().iterator().next());
            var broken = new PDStream(
                    document,
                    new ByteArrayInputStream("begincmap 1 beginbfrange <00> <zz".getBytes(StandardCharsets.US_ASCII)));
            font.getCOSObject().setItem(COSName.TO_UNICODE, broken);
        }));

        assertThat(codes(made)).isNotEmpty();
        assertToldWhenNotConformant(made);
    }

    @Test
    void pictureOf500MegapixelsIsRefusedFromItsHead() throws IOException {
        var made = preserve(samples.bytes("huge.png", pngHead(25_000, 20_000)));

        assertThat(codes(made)).containsExactly("CNV-017");
    }

    /** A worker bears what the readers of pictures hold of it, never the server. */
    @Test
    void pictureWithAHeadOfManyMegabytesCostsAWorkerAtMost() throws IOException {
        try (var small = new WorkerPool(
                new WorkerPool.Kind("small", 1, 48, 100), new ExternalProgram(Sandbox.detect()), shared)) {
            preservation = new Preservation(small, office, programs(recognition), Budget.usual());

            var made = preserve(largeHead(1_500));

            assertToldWhenNotConformant(made);
        }
    }

    @Test
    void pictureInPrintersColoursBecomesAPage() throws IOException {
        var made = preserve(printersColours());
        assertConformant(made, "PDF/A-2b");
    }

    @Test
    void pictureWithSixteenBitsAColourBecomesAPage() throws IOException {
        var deep = folder.resolve("deep.png");
        ImageIO.write(noise(new BufferedImage(600, 300, BufferedImage.TYPE_USHORT_GRAY)), "png", deep.toFile());

        assertConformant(preserve(deep), "PDF/A-2b");
    }

    @Test
    void animatedPictureBecomesAPage() throws IOException {
        assertConformant(preserve(animated()), "PDF/A-2b");
    }

    @Test
    void tableOfTwoMillionRowsIsBeyondTheLimit() throws IOException {
        var row = new byte[16];
        new Random(1).nextBytes(row);
        row[15] = '\n';
        var file = folder.resolve("rows.csv");
        try (var out = Files.newOutputStream(file)) {
            var block = new ByteArrayOutputStream();
            for (var i = 0; i < 1_000; i++) block.writeBytes(row);
            for (var i = 0; i < 2_000; i++) block.writeTo(out);
        }

        assertThat(codes(preserve(file))).containsExactly("CNV-005");
    }

    @Test
    void workbookOf200SheetsBecomesPages() throws IOException {
        var file = folder.resolve("sheets.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (var i = 1; i <= 200; i++)
                book.createSheet("Tờ " + i).createRow(0).createCell(0).setCellValue("Trang tính số " + i);
            book.write(out);
        }

        assertConformant(preserve(file), "PDF/A-2b");
    }

    @Test
    void textFromRightToLeftStays() throws IOException {
        var made = preserve(samples.text(
                "right.txt", "Công văn số 12 \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 hết"));

        assertThat(Files.readString(made.text().orElseThrow()))
                .contains("\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627");
        assertToldWhenNotConformant(made);
    }

    private static void assertToldWhenNotConformant(Preserved made) {
        var conformant = made.pdf()
                .filter(pdf -> pdf.conformance() == Conformance.CONFORMANT)
                .isPresent();
        if (!conformant) assertThat(codes(made)).containsAnyOf("CNV-001", "CNV-002", "CNV-004", "CNV-005", "CNV-008");
    }

    private Path manyPages(int count) throws IOException {
        var file = folder.resolve("many.pdf");
        try (var document = new PDDocument()) {
            for (var i = 0; i < count; i++) document.addPage(new PDPage(PDRectangle.A4));
            document.save(file.toFile());
        }
        return file;
    }

    private static void garbagePicture(PDDocument document, String filter) throws IOException {
        var garbage = new byte[2_000];
        new Random(7).nextBytes(garbage);
        var picture = new PDImageXObject(
                document,
                new ByteArrayInputStream(garbage),
                COSName.getPDFName(filter),
                100,
                100,
                8,
                org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false, true)) {
            content.drawImage(picture, 100, 50, 100, 60);
        }
    }

    private static void recursiveForm(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        var own = new org.apache.pdfbox.pdmodel.PDResources();
        own.put(COSName.getPDFName("Self"), form);
        form.setResources(own);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write("q /Self Do Q".getBytes(StandardCharsets.US_ASCII));
        }
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false, true)) {
            content.drawForm(form);
        }
    }

    private Path printersColours() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 600, 300, 4, null);
        for (var y = 0; y < 300; y++)
            for (var x = 0; x < 600; x++)
                raster.setPixel(x, y, new int[] {x * 255 / 600, y * 255 / 300, (x / 50 + y / 50) % 2 * 200, 20});
        var file = folder.resolve("cmyk.jpeg");
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, List.of(), null), null);
        }
        return file;
    }

    private Path largeHead(int segments) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(noise(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB)), "jpeg", jpeg);
        var segment = new byte[2 + 65_535];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) 0xEF;
        segment[2] = (byte) 0xFF;
        segment[3] = (byte) 0xFF;
        var file = folder.resolve("head.jpeg");
        try (var out = Files.newOutputStream(file)) {
            out.write(jpeg.toByteArray(), 0, 20);
            for (var i = 0; i < segments; i++) out.write(segment);
            out.write(jpeg.toByteArray(), 20, jpeg.size() - 20);
        }
        return file;
    }

    private static BufferedImage noise(BufferedImage picture) {
        for (var y = 0; y < picture.getHeight(); y += 3)
            for (var x = 0; x < picture.getWidth(); x += 2) picture.setRGB(x, y, 0xFF000000 | x * 7919 ^ y);
        return picture;
    }

    private static byte[] pngHead(int width, int height) throws IOException {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = new ByteArrayOutputStream();
        var data = new DataOutputStream(head);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "IDAT", new byte[] {0x78, 0x01, 0, 0});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** An animation of two pictures of which the first is the one that all programs show. */
    private Path animated() throws IOException {
        var still = new ByteArrayOutputStream();
        ImageIO.write(noise(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB)), "png", still);
        var bytes = still.toByteArray();
        var animated = new ByteArrayOutputStream();
        animated.write(bytes, 0, 33);
        chunk(animated, "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
        animated.write(bytes, 33, bytes.length - 33);
        return samples.bytes("animated.png", animated.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        var data = new DataOutputStream(png);
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) check.getValue());
    }
}
