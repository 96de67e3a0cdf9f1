package vn.tangthu.schema.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of the documents in a package, compiled once. Nothing is ever fetched from the network. */
public final class PackageSchemas {

    /** File names of the schemas that lie in the {@code schemas} folder of an archival package. */
    public static final List<String> SHIPPED =
            List.of("METS.xsd", "xlink.xsd", "DILCISExtensionMETS.xsd", "PREMIS.xsd", "EAD.xsd", "EAD_doc.xsd");

    private static final Map<XmlKind, Schema> COMPILED = Map.of(
            XmlKind.METS, compile("xlink.xsd", "DILCISExtensionMETS.xsd", "METS.xsd"),
            XmlKind.PREMIS, compile("PREMIS.xsd"),
            XmlKind.DOSSIER, compile("EAD.xsd"),
            XmlKind.DOCUMENT, compile("EAD_doc.xsd"));

    private PackageSchemas() {}

    /** Schema for that kind of document; safe for use by several threads. */
    public static Schema of(XmlKind kind) {
        return COMPILED.get(kind);
    }

    /** Bytes of a shipped schema. The caller closes the stream. */
    public static InputStream open(String name) {
        InputStream in = PackageSchemas.class.getResourceAsStream("/vn/tangthu/schema/xsd/" + name);
        if (in == null) throw new IllegalArgumentException("No schema " + name);
        return in;
    }

    private static Schema compile(String... names) {
        Source[] sources = new Source[names.length];
        for (int i = 0; i < names.length; i++) sources[i] = new StreamSource(open(names[i]), names[i]);
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setResourceResolver(new ShippedSchemaResolver());
            return factory.newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException("Shipped schema is broken: " + String.join(", ", names), e);
        } finally {
            close(sources);
        }
    }

    private static void close(Source... sources) {
        for (Source source : sources) {
            try {
                ((StreamSource) source).getInputStream().close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
