package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import uk.gov.nationalarchives.droid.core.SignatureFileParser;
import uk.gov.nationalarchives.droid.core.signature.droid6.FFSignatureFile;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignatureCollection;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignatureComparator;
import uk.gov.nationalarchives.droid.core.signature.xml.SAXModelBuilder;

/** Reads the two files in which The National Archives (UK) publishes the signatures of PRONOM. */
final class SignatureXml {
    private SignatureXml() {}

    /** Signatures of files. */
    static FFSignatureFile binary(InputStream xml) throws IOException {
        var model = model();
        parse(xml, model);
        if (!(model.getModel() instanceof FFSignatureFile signatures)) throw new IOException("no DROID signature file");
        signatures.prepareForUse();
        return signatures;
    }

    /** Signatures of what is in containers. */
    static ContainerSignatures containers(InputStream xml) throws IOException {
        var handler = new Containers();
        parse(xml, handler);
        return new ContainerSignatures(handler.signatures, handler.puids);
    }

    private static SAXModelBuilder model() {
        var model = new SAXModelBuilder();
        model.setupNamespace(SignatureFileParser.SIGNATURE_FILE_NS, true);
        return model;
    }

    private static void parse(InputStream xml, DefaultHandler handler) throws IOException {
        try {
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new InputSource(xml), handler);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("signature file cannot be read", e);
        }
    }

    /** Hands what stands between the tags of signatures to DROID, which knows how to read it. */
    private static final class Containers extends DefaultHandler {
        private static final String SIGNATURES = "InternalSignatureCollection";

        private final List<ContainerSignature> signatures = new ArrayList<>();
        private final Map<Integer, String> puids = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private ContainerSignature.Draft draft;
        private SAXModelBuilder inner;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            text.setLength(0);
            if (name.equals(SIGNATURES)) inner = model();
            if (inner != null) inner.startElement(uri, name, qName, attributes);
            else if (name.equals("ContainerSignature"))
                draft = new ContainerSignature.Draft(
                        Integer.parseInt(attributes.getValue("Id")), attributes.getValue("ContainerType"));
            else if (name.equals("FileFormatMapping"))
                puids.put(Integer.valueOf(attributes.getValue("signatureId")), attributes.getValue("Puid"));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inner == null) text.append(characters, start, length);
            else inner.characters(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qName) throws SAXException {
            if (inner != null) inner.endElement(uri, name, qName);
            if (name.equals(SIGNATURES)) {
                draft.content(prepared((InternalSignatureCollection) inner.getModel()));
                inner = null;
            } else if (inner == null && name.equals("Path")) draft.entry(text.toString());
            else if (inner == null && name.equals("ContainerSignature")) signatures.add(draft.done());
        }

        private static InternalSignatureCollection prepared(InternalSignatureCollection collection) {
            collection.prepareForUse();
            collection.sortSignatures(new InternalSignatureComparator());
            return collection;
        }
    }
}
