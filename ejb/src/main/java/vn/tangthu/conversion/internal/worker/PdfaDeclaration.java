package vn.tangthu.conversion.internal.worker;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF/A says of itself: XMP metadata with its part and level, and the colours its device colours mean. */
final class PdfaDeclaration {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final String PDFA_INTENT = "GTS_PDFA1";

    private final PDDocument document;
    private final int part;
    private final String level;

    /** @param level of conformance: B, or U where all text has Unicode */
    PdfaDeclaration(PDDocument document, int part, String level) {
        this.document = document;
        this.part = part;
        this.level = level;
    }

    void write() throws IOException {
        try {
            var xmp = new ByteArrayOutputStream();
            new XmpSerializer().serialize(described(), xmp, true);
            var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp.toByteArray()));
            document.getDocumentCatalog().setMetadata(metadata);
        } catch (TransformerException | BadFieldValueException e) {
            throw new IOException("metadata cannot be written", e);
        }
        declareColours();
    }

    /** What the file told of itself, and that it is a PDF/A. */
    private XMPMetadata described() throws BadFieldValueException {
        var xmp = XMPMetadata.createXMPMetadata();
        var identification = xmp.createAndAddPDFAIdentificationSchema();
        identification.setPart(part);
        identification.setConformance(level);
        PdfDescription.of(document).tell(xmp);
        return xmp;
    }

    /** Colours that a file declares for a printing press (PDF/X) are what its colours mean for PDF/A too. */
    private void declareColours() throws IOException {
        var catalog = document.getDocumentCatalog();
        var intents = intents(catalog.getCOSObject());
        if (intents.stream().anyMatch(PdfaDeclaration::isDeclared)) return;
        var known = intents.stream()
                .filter(intent -> intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE) != null)
                .findFirst();
        catalog.setOutputIntents(List.of(known.isPresent() ? forArchives(known.get()) : screenColours()));
    }

    private static List<COSDictionary> intents(COSDictionary catalog) {
        var told = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        if (told == null) return List.of();
        return IntStream.range(0, told.size())
                .mapToObj(told::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static PDOutputIntent forArchives(COSDictionary known) {
        var intent = new COSDictionary(known);
        intent.setName(COSName.S, PDFA_INTENT);
        return new PDOutputIntent(intent);
    }

    private PDOutputIntent screenColours() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static boolean isDeclared(COSDictionary intent) {
        return PDFA_INTENT.equals(intent.getNameAsString(COSName.S));
    }
}
