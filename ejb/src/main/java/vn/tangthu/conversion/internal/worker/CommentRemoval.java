package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;

/** Copies an OpenDocument text without its comments, which no page of it shows. */
final class CommentRemoval implements Task {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final Set<String> COMMENTS = Set.of("annotation", "annotation-end");

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException {
        XmlParts.copy(
                Path.of(request.get(Words.SOURCE)),
                Path.of(request.get(Words.TARGET)),
                "content.xml"::equals,
                CommentRemoval::copyWithoutComments);
        return Map.of(Words.STATUS, Words.DONE);
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
}
