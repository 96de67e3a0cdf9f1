package vn.tangthu.bench;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes official letters: pages of Vietnamese text, and pictures up to the size wanted. */
final class SamplePdf {
    private static final File FONT = new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    private static final int LINES = 40;
    private static final int WORDS = 12;
    private static final int BYTES_PER_PAGE = 60_000;
    private static final int OVERHEAD = 36_000;
    private static final float SCAN_QUALITY = 0.6f;
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private final Random random;
    private final OfficialText text;
    private final TrueTypeFont typeface;

    SamplePdf(Random random) {
        this.random = random;
        this.text = new OfficialText(random);
        try {
            this.typeface = new TTFParser().parse(new RandomAccessReadBufferedFile(FONT));
        } catch (IOException e) {
            throw new UncheckedIOException("package fonts-liberation2 is needed", e);
        }
    }

    byte[] write(Sample kind, int size) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream(size + OVERHEAD)) {
            var pages = Math.max(1, size / BYTES_PER_PAGE);
            if (kind == Sample.SCAN) for (var i = 0; i < pages; i++) addScan(document);
            else writePages(document, pages, size);
            if (kind == Sample.PDF_A) conform(document);
            document.getDocument().setDocumentID(null);
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private void writePages(PDDocument document, int pages, int size) throws IOException {
        var font = PDType0Font.load(document, typeface, true);
        var picture = Math.max(0, (size - OVERHEAD - pages * 2_500) / pages);
        for (var i = 0; i < pages; i++) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                writeLines(content, font);
                if (picture > 1_000) drawPicture(document, content, picture);
            }
        }
    }

    private void writeLines(PDPageContentStream content, PDFont font) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.setLeading(14);
        content.newLineAtOffset(60, 780);
        for (var line = 0; line < LINES; line++) {
            content.showText(text.words(WORDS));
            content.newLine();
        }
        content.endText();
    }

    /** A seal or photograph, as far as size and compression go: grey noise, one byte for a point. */
    private void drawPicture(PDDocument document, PDPageContentStream content, int bytes) throws IOException {
        var side = (int) Math.sqrt(bytes);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        var noise = new byte[side * side];
        random.nextBytes(noise);
        picture.getRaster().setDataElements(0, 0, side, side, noise);
        content.drawImage(LosslessFactory.createFromImage(document, picture), 400, 40, 150, 150);
    }

    private void addScan(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var picture = new ScannedPage(text, random).picture();
        try (var content = new PDPageContentStream(document, page)) {
            var image = JPEGFactory.createFromImage(document, picture, SCAN_QUALITY);
            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static void conform(PDDocument document) throws IOException {
        var metadata = new PDMetadata(document, new ByteArrayInputStream(XMP.getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
        var colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
        intent.setInfo("sRGB");
        intent.setOutputCondition("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
