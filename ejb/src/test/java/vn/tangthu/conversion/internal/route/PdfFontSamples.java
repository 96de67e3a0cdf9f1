package vn.tangthu.conversion.internal.route;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Letters in fonts that the PDF only names. */
final class PdfFontSamples {
    private final PdfSamples pdfs;

    PdfFontSamples(PdfSamples pdfs) {
        this.pdfs = pdfs;
    }

    /** Written in fonts that each reader is expected to have (ISO 32000-1, 9.6.2.2). */
    Path inStandardFonts() {
        return pdfs.letter("standard.pdf", 1, document -> {
            var faces = List.of(FontName.TIMES_ROMAN, FontName.HELVETICA_BOLD, FontName.COURIER_OBLIQUE);
            try (var content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                for (var i = 0; i < faces.size(); i++) {
                    content.beginText();
                    content.setFont(new PDType1Font(faces.get(i)), 14);
                    content.newLineAtOffset(72, 180 - 30 * i);
                    content.showText("Décision no 42, fiancée «oui» – 100 € " + i);
                    content.endText();
                }
            }
        });
    }

    /** One byte a letter, Vietnamese ones by their names. */
    Path inNamedVietnameseLetters() {
        return pdfs.letter("named.pdf", 1, document -> {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            font.setName(COSName.BASE_FONT, "Arial,Bold");
            var encoding = new COSDictionary();
            encoding.setItem(
                    COSName.DIFFERENCES,
                    new COSArray(List.of(
                            COSInteger.get(1),
                            name("ecircumflexacute"),
                            name("uni1ED9"),
                            name("uhornacute"),
                            name("dcroat"))));
            font.setItem(COSName.ENCODING, encoding);
            var page = document.getPage(0);
            page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("V1"), font);
            var stream = new PDStream(
                    document,
                    new ByteArrayInputStream(
                            "BT /V1 20 Tf 72 120 Td <5420010203042054> Tj ET".getBytes(StandardCharsets.US_ASCII)));
            var contents = new ArrayList<PDStream>();
            page.getContentStreams().forEachRemaining(contents::add);
            contents.add(stream);
            page.setContents(contents);
        });
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
