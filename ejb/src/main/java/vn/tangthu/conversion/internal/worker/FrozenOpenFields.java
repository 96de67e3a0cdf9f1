package vn.tangthu.conversion.internal.worker;

import java.util.ArrayDeque;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;

/**
 * Fields of an OpenDocument text (ODF 1.3-3, 7.3) that show something else whenever it is opened become the text that they showed when
 * it was written: day, hour, name of the file. Those that are fixed stay.
 */
final class FrozenOpenFields {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final QName FIXED = new QName(TEXT, "fixed");
    private static final Set<QName> VOLATILE =
            Set.of(new QName(TEXT, "date"), new QName(TEXT, "time"), new QName(TEXT, "file-name"));

    private FrozenOpenFields() {}

    static void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var open = new ArrayDeque<Boolean>();
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement()) open.push(goes(event.asStartElement()));
            var tagOfField = event.isStartElement() && open.peek() || event.isEndElement() && open.pop();
            if (!tagOfField) writer.add(event);
        }
    }

    private static boolean goes(StartElement element) {
        var fixed = element.getAttributeByName(FIXED);
        return VOLATILE.contains(element.getName())
                && (fixed == null || !fixed.getValue().equals("true"));
    }
}
