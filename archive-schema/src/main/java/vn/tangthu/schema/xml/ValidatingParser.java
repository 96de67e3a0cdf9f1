package vn.tangthu.schema.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Parses and validates a document in one pass, as a stream. Document type declarations are refused, so there are neither
 * external nor exploding entities, and nothing is fetched from anywhere.
 */
public final class ValidatingParser {

    private static final SAXParserFactory FACTORY = newFactory();

    /** What breaks the schema; the document is read on. */
    @FunctionalInterface
    public interface Violations {
        void add(int line, String message);
    }

    private ValidatingParser() {}

    /**
     * Reads the document to its end.
     *
     * @param handler gets the content, valid or not
     * @throws SAXParseException when it is not well-formed or has a document type declaration
     */
    public static void parse(InputStream in, XmlKind kind, ContentHandler handler, Violations violations)
            throws IOException, SAXException {
        ValidatorHandler validator = PackageSchemas.of(kind).newValidatorHandler();
        validator.setErrorHandler(new Recorder(violations));
        validator.setContentHandler(handler);
        XMLReader reader = newReader();
        reader.setContentHandler(validator);
        reader.setErrorHandler(new Recorder(violations));
        reader.parse(new InputSource(in));
    }

    private static XMLReader newReader() throws SAXException {
        try {
            return FACTORY.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SAXParserFactory newFactory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Recorder(Violations violations) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            violations.add(e.getLineNumber(), e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
