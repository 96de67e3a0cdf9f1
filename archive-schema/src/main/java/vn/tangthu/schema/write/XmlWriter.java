package vn.tangthu.schema.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.tangthu.schema.xml.XmlText;

/**
 * Writes one XML file as a stream, measuring it. Element and attribute names carry their prefix; the root element declares
 * the namespaces. What XML cannot carry is replaced by U+FFFD.
 */
final class XmlWriter implements AutoCloseable {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final MeasuringOutputStream out;
    private final XMLStreamWriter xml;
    private boolean closed;

    /** Creates the file; it must not exist. A fragment has no XML declaration and may hold several elements. */
    XmlWriter(Path file) throws IOException {
        OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        out = new MeasuringOutputStream(new BufferedOutputStream(stream, 1 << 16));
        try {
            xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter declaration() throws IOException {
        return run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlWriter open(String element, String... attributes) throws IOException {
        return run(() -> {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2)
                xml.writeAttribute(attributes[i], XmlText.legal(attributes[i + 1]));
        });
    }

    XmlWriter end() throws IOException {
        return run(xml::writeEndElement);
    }

    /** Text of the open element. */
    XmlWriter text(String text) throws IOException {
        return run(() -> xml.writeCharacters(XmlText.legal(text)));
    }

    /** An element with text only. */
    XmlWriter leaf(String element, String text) throws IOException {
        return open(element).text(text).end();
    }

    /** An element with text only, left out when there is no text. */
    XmlWriter leafIfAny(String element, String text) throws IOException {
        return text.isBlank() ? this : leaf(element, text);
    }

    /** An element without content. */
    XmlWriter empty(String element, String... attributes) throws IOException {
        return open(element, attributes).end();
    }

    /** Copies a finished fragment to this place. */
    XmlWriter append(Path fragment) throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.flush();
        });
        Files.copy(fragment, out);
        return this;
    }

    /** Closes the file and tells what was written. */
    FileFacts finish(String path, Instant created) throws IOException {
        close();
        return new FileFacts(path, "application/xml", out.size(), out.sha256(), created);
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try {
            run(xml::flush);
        } finally {
            out.close();
        }
    }

    private XmlWriter run(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
