package vn.tangthu.conversion.internal.worker;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF/A says of itself: XMP metadata with its part and level, and the colours its device colours mean. */
final class PdfaDeclaration {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int MOST_METADATA = 8 << 20;
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

    /** What the file told of itself in the old way, its title, makers and description also when only its XMP has them, and that it is a PDF/A. */
    private XMPMetadata described() throws BadFieldValueException {
        var told = document.getDocumentInformation();
        var xmp = XMPMetadata.createXMPMetadata();
        var identification = xmp.createAndAddPDFAIdentificationSchema();
        identification.setPart(part);
        identification.setConformance(level);
        var dublinCore = xmp.createAndAddDublinCoreSchema();
        var before = said();
        given(or(told.getTitle(), before.title()), dublinCore::setTitle);
        given(or(told.getAuthor(), before.creators()), dublinCore::addCreator);
        given(or(told.getSubject(), before.description()), dublinCore::setDescription);
        var basic = xmp.createAndAddXMPBasicSchema();
        given(told.getCreator(), basic::setCreatorTool);
        Optional.ofNullable(told.getCreationDate()).ifPresent(basic::setCreateDate);
        Optional.ofNullable(told.getModificationDate()).ifPresent(basic::setModifyDate);
        var pdf = xmp.createAndAddAdobePDFSchema();
        given(told.getKeywords(), pdf::setKeywords);
        given(told.getProducer(), pdf::setProducer);
        return xmp;
    }

    /** What the file's own XMP says; nothing when it cannot be read. */
    private Said said() {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) return Said.NOTHING;
        try (var bytes = metadata.createInputStream()) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            var dublinCore = parser.parse(bytes.readNBytes(MOST_METADATA)).getDublinCoreSchema();
            return dublinCore == null ? Said.NOTHING : Said.in(dublinCore);
        } catch (IOException | XmpParsingException | BadFieldValueException | RuntimeException foreign) {
            return Said.NOTHING; // the parser throws many things at what others have written
        }
    }

    private record Said(String title, String creators, String description) {
        private static final Said NOTHING = new Said("", "", "");

        private static Said in(DublinCoreSchema schema) throws BadFieldValueException {
            var creators = Objects.requireNonNullElse(schema.getCreators(), List.<String>of());
            return new Said(schema.getTitle(), String.join("; ", creators), schema.getDescription());
        }
    }

    private static String or(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static void given(String value, Consumer<String> schema) {
        if (value != null && !value.isBlank()) schema.accept(value.replaceAll("\\p{Cntrl}", " "));
    }

    /** Colours that a file declares for a printing press (PDF/X) are what its colours mean for PDF/A too. */
    private void declareColours() throws IOException {
        var catalog = document.getDocumentCatalog();
        var intents = catalog.getOutputIntents();
        if (intents.stream().anyMatch(intent -> isDeclared(intent.getCOSObject()))) return;
        var known = intents.stream()
                .filter(intent -> intent.getDestOutputIntent() != null)
                .findFirst();
        catalog.setOutputIntents(List.of(known.isPresent() ? forArchives(known.get()) : screenColours()));
    }

    private static PDOutputIntent forArchives(PDOutputIntent known) {
        var intent = new COSDictionary(known.getCOSObject());
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

    private static boolean isDeclared(COSBase intent) {
        return intent instanceof COSDictionary known && PDFA_INTENT.equals(known.getNameAsString(COSName.S));
    }
}
