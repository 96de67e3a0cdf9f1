package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class ForbiddenPartsTest {
    private static final COSName AA = COSName.getPDFName("AA");

    @Test
    void whatAPageDoesByItselfGoesAndAFontOfTheSameNameStays() throws IOException {
        try (var document = Loader.loadPDF(pageWithFontAndActions())) {
            new ForbiddenParts(document).remove();

            var page = document.getPage(0);
            assertThat(page.getCOSObject().containsKey(AA)).isFalse();
            assertThat(page.getResources().getFontNames()).containsExactly(AA);
        }
    }

    private static byte[] pageWithFontAndActions() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            var resources = new PDResources();
            resources.put(AA, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            var actions = new COSDictionary();
            actions.setItem(COSName.O, new PDActionJavaScript("1"));
            page.getCOSObject().setItem(AA, actions);
            document.addPage(page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
