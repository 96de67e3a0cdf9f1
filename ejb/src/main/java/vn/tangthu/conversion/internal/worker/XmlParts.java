package vn.tangthu.conversion.internal.worker;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Copies a document that is a zip of XML parts (OpenDocument, Office Open XML), some of them in another form. */
final class XmlParts {
    /** How a part is written anew. */
    @FunctionalInterface
    interface Change {
        void copy(XMLEventReader from, XMLEventWriter to) throws XMLStreamException;
    }

    private XmlParts() {}

    /** @param changed parts by name; the others stay byte for byte */
    static void copy(Path source, Path target, Predicate<String> changed, Change change) throws IOException {
        try (var from = new ZipInputStream(Files.newInputStream(source));
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            var entry = from.getNextEntry();
            if (entry == null) throw new ZipException("no parts");
            for (; entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (changed.test(entry.getName())) copy(from, to, change);
                else from.transferTo(to);
                to.closeEntry();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void copy(InputStream from, OutputStream to, Change change) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(unclosed(to), "UTF-8");
        change.copy(factory.createXMLEventReader(unclosed(from)), writer);
        writer.flush();
    }

    /** The parser must not close the whole package with its part. */
    private static InputStream unclosed(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public void close() {
                // the package goes on
            }
        };
    }

    private static OutputStream unclosed(OutputStream part) {
        return new FilterOutputStream(part) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // the package goes on
            }
        };
    }
}
