package vn.tangthu.signature.internal.sign;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** A letter as Nghị định 30/2020, Annex I, lays it out, PDF/A-2b: recipients on the left, the signer's block on the right, an appendix after it. */
final class OfficialLetter {
    static final String TITLE = "GIÁM ĐỐC";
    static final String NAME = "Nguyễn Thị Hồng Hạnh";
    static final File FONT = new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf");
    /** Points from the upper edge to the lines of title and name. */
    static final float TITLE_LINE = 520;

    static final float NAME_LINE = 610;
    static final float COLUMN = 420;
    private static final float SIZE = 14;
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private OfficialLetter() {}

    static Path in(Path folder) throws IOException {
        return write(folder.resolve("letter.pdf"), TITLE, NAME);
    }

    static Path write(Path file, String title, String name) throws IOException {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, FONT);
            var first = new PDPage(PDRectangle.A4);
            document.addPage(first);
            try (var content = new PDPageContentStream(document, first)) {
                centred(content, font, "UBND TỈNH TUYÊN QUANG", 160, 60);
                centred(content, font, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 410, 60);
                centred(content, font, "Kính gửi: " + name + " và các đơn vị", 300, 160);
                centred(content, font, "Nơi nhận:", 120, TITLE_LINE);
                centred(content, font, "- Như trên;", 120, TITLE_LINE + 18);
                centred(content, font, "- Lưu: VT.", 120, TITLE_LINE + 36);
                centred(content, font, title, COLUMN, TITLE_LINE);
                centred(content, font, name, COLUMN, NAME_LINE);
            }
            var appendix = new PDPage(PDRectangle.A4);
            document.addPage(appendix);
            try (var content = new PDPageContentStream(document, appendix)) {
                centred(content, font, "PHỤ LỤC", 300, 100);
                centred(content, font, name, 150, 200);
            }
            conform(document);
            document.save(file.toFile());
            return file;
        }
    }

    private static void centred(PDPageContentStream content, PDFont font, String text, float x, float fromTop)
            throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x - font.getStringWidth(text) * SIZE / 2000, PDRectangle.A4.getHeight() - fromTop);
        content.showText(text);
        content.endText();
    }

    private static void conform(PDDocument document) throws IOException {
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(XMP.getBytes(StandardCharsets.UTF_8))));
        var intent = new PDOutputIntent(
                document,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo("sRGB");
        intent.setOutputCondition("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
