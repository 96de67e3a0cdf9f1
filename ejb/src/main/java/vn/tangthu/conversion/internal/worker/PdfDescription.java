package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/** What a PDF tells of itself, in its document information or, as newer programs do it, only in its XMP metadata. */
record PdfDescription(Texts texts, Optional<Calendar> created, Optional<Calendar> modified) {
    private static final int MOST_METADATA = 8 << 20;
    private static final PdfDescription NOTHING =
            new PdfDescription(new Texts("", "", "", "", "", ""), Optional.empty(), Optional.empty());

    /** Empty where nothing is told. */
    private record Texts(
            String title, String creators, String description, String tool, String producer, String keywords) {}

    /** The document information goes before the metadata. */
    static PdfDescription of(PDDocument document) {
        return in(document.getDocumentInformation()).or(inMetadata(document));
    }

    private static PdfDescription in(PDDocumentInformation told) {
        return new PdfDescription(
                new Texts(
                        told.getTitle(),
                        told.getAuthor(),
                        told.getSubject(),
                        told.getCreator(),
                        told.getProducer(),
                        told.getKeywords()),
                Optional.ofNullable(told.getCreationDate()),
                Optional.ofNullable(told.getModificationDate()));
    }

    /** Nothing when it cannot be read. */
    private static PdfDescription inMetadata(PDDocument document) {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) return NOTHING;
        try (var bytes = metadata.createInputStream()) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            return in(parser.parse(bytes.readNBytes(MOST_METADATA)));
        } catch (IOException | XmpParsingException | BadFieldValueException | RuntimeException foreign) {
            return NOTHING; // the parser throws many things at what others have written
        }
    }

    private static PdfDescription in(XMPMetadata told) throws BadFieldValueException {
        var dublinCore = Objects.requireNonNullElseGet(told.getDublinCoreSchema(), () -> new DublinCoreSchema(told));
        var basic = Optional.ofNullable(told.getXMPBasicSchema());
        var pdf = Optional.ofNullable(told.getAdobePDFSchema());
        return new PdfDescription(
                new Texts(
                        dublinCore.getTitle(),
                        String.join("; ", Objects.requireNonNullElse(dublinCore.getCreators(), List.of())),
                        dublinCore.getDescription(),
                        basic.map(said -> said.getCreatorTool()).orElse(""),
                        pdf.map(said -> said.getProducer()).orElse(""),
                        pdf.map(said -> said.getKeywords()).orElse("")),
                basic.map(said -> said.getCreateDate()),
                basic.map(said -> said.getModifyDate()));
    }

    private PdfDescription or(PdfDescription other) {
        Function<Function<Texts, String>, String> first = text -> {
            var own = text.apply(texts);
            return own == null || own.isBlank() ? text.apply(other.texts) : own;
        };
        return new PdfDescription(
                new Texts(
                        first.apply(Texts::title),
                        first.apply(Texts::creators),
                        first.apply(Texts::description),
                        first.apply(Texts::tool),
                        first.apply(Texts::producer),
                        first.apply(Texts::keywords)),
                created.or(other::created),
                modified.or(other::modified));
    }

    void tell(XMPMetadata xmp) {
        var dublinCore = xmp.createAndAddDublinCoreSchema();
        given(texts.title(), dublinCore::setTitle);
        given(texts.creators(), dublinCore::addCreator);
        given(texts.description(), dublinCore::setDescription);
        var basic = xmp.createAndAddXMPBasicSchema();
        given(texts.tool(), basic::setCreatorTool);
        created.ifPresent(basic::setCreateDate);
        modified.ifPresent(basic::setModifyDate);
        var pdf = xmp.createAndAddAdobePDFSchema();
        given(texts.keywords(), pdf::setKeywords);
        given(texts.producer(), pdf::setProducer);
    }

    private static void given(String value, Consumer<String> schema) {
        if (value != null && !value.isBlank()) schema.accept(value.replaceAll("\\p{Cntrl}", " "));
    }
}
