package vn.tangthu.conversion.internal.worker;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
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

    /** What the file told of itself in the old way, and that it is a PDF/A. */
    private XMPMetadata described() throws BadFieldValueException {
        var told = document.getDocumentInformation();
        var xmp = XMPMetadata.createXMPMetadata();
        var identification = xmp.createAndAddPDFAIdentificationSchema();
        identification.setPart(part);
        identification.setConformance(level);
        var dublinCore = xmp.createAndAddDublinCoreSchema();
        given(told.getTitle(), dublinCore::setTitle);
        given(told.getAuthor(), dublinCore::addCreator);
        given(told.getSubject(), dublinCore::setDescription);
        var basic = xmp.createAndAddXMPBasicSchema();
        given(told.getCreator(), basic::setCreatorTool);
        Optional.ofNullable(told.getCreationDate()).ifPresent(basic::setCreateDate);
        Optional.ofNullable(told.getModificationDate()).ifPresent(basic::setModifyDate);
        var pdf = xmp.createAndAddAdobePDFSchema();
        given(told.getKeywords(), pdf::setKeywords);
        given(told.getProducer(), pdf::setProducer);
        return xmp;
    }

    private static void given(String value, Consumer<String> schema) {
        if (value != null && !value.isBlank()) schema.accept(value.replaceAll("\\p{Cntrl}", " "));
    }

    private void declareColours() throws IOException {
        var catalog = document.getDocumentCatalog();
        var intents = catalog.getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        if (intents != null && intents.toList().stream().anyMatch(PdfaDeclaration::isDeclared)) return;
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.setOutputIntents(List.of(intent));
    }

    private static boolean isDeclared(COSBase intent) {
        var dictionary = intent instanceof COSObject reference ? reference.getObject() : intent;
        return dictionary instanceof COSDictionary known && PDFA_INTENT.equals(known.getNameAsString(COSName.S));
    }
}
