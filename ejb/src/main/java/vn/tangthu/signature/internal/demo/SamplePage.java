package vn.tangthu.signature.internal.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One A4 page of text, to have something to sign. */
public final class SamplePage {
    /** Font that PDFBox brings along; it has the Vietnamese letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float SIZE = 12;
    private static final float LEADING = 20;
    private static final float MARGIN = 70;

    private SamplePage() {}

    public static byte[] of(List<String> lines) throws IOException {
        try (var document = new PDDocument();
                var font = PDDocument.class.getResourceAsStream(FONT)) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var face = PDType0Font.load(document, font);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(face, SIZE);
                content.setLeading(LEADING);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
