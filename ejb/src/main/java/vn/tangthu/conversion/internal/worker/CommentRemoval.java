package vn.tangthu.conversion.internal.worker;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Copies an OpenDocument text without its comments, which no page of it shows. */
final class CommentRemoval implements Task {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final Set<String> COMMENTS = Set.of("annotation", "annotation-end");
    private static final String CONTENT = "content.xml";

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        try (var from = new ZipInputStream(Files.newInputStream(Path.of(request.get(Words.SOURCE))));
                var to = new ZipOutputStream(Files.newOutputStream(Path.of(request.get(Words.TARGET))))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(CONTENT)) copyWithoutComments(from, to);
                else from.transferTo(to);
                to.closeEntry();
            }
            return Map.of(Words.STATUS, Words.DONE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void copyWithoutComments(InputStream from, OutputStream to) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLEventReader(unclosed(from));
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(unclosed(to), "UTF-8");
        copyWithoutComments(reader, writer);
        writer.flush();
    }

    private static void copyWithoutComments(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var depth = 0;
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement()) {
                var name = event.asStartElement().getName();
                var comment = name.getNamespaceURI().equals(OFFICE) && COMMENTS.contains(name.getLocalPart());
                if (depth > 0 || comment) depth++;
            }
            if (depth == 0) writer.add(event);
            if (depth > 0 && event.isEndElement()) depth--;
        }
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
