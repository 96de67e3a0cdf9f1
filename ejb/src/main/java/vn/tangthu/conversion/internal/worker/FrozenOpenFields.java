package vn.tangthu.conversion.internal.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Fields of an OpenDocument (ODF 1.3-3, 7.3) that show something else whenever it is opened become the text that they showed when it
 * was written: day, hour, name of the file. Those that are fixed stay. Cells of a sheet (9.1.4) whose formula asks for the day or hour
 * become their value.
 */
final class FrozenOpenFields {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final QName FIXED = new QName(TEXT, "fixed");
    private static final Set<QName> VOLATILE =
            Set.of(new QName(TEXT, "date"), new QName(TEXT, "time"), new QName(TEXT, "file-name"));

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final QName CELL = new QName(TABLE, "table-cell");
    private static final QName FORMULA = new QName(TABLE, "formula");
    private static final QName VALUE_TYPE = new QName("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "value-type");
    private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();

    private FrozenOpenFields() {}

    static void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var open = new ArrayDeque<Boolean>();
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (event.isStartElement()) open.push(goes(event.asStartElement()));
            var tagOfField = event.isStartElement() && open.peek() || event.isEndElement() && open.pop();
            if (!tagOfField) writer.add(frozen(event));
        }
    }

    private static boolean goes(StartElement element) {
        var fixed = element.getAttributeByName(FIXED);
        return VOLATILE.contains(element.getName())
                && (fixed == null || !fixed.getValue().equals("true"));
    }

    private static XMLEvent frozen(XMLEvent event) {
        if (!event.isStartElement() || !asksForToday(event.asStartElement())) return event;
        var cell = event.asStartElement();
        var attributes = new ArrayList<Attribute>();
        cell.getAttributes().forEachRemaining(attributes::add);
        attributes.removeIf(attribute -> attribute.getName().equals(FORMULA));
        return EVENTS.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
    }

    private static boolean asksForToday(StartElement element) {
        if (!element.getName().equals(CELL) || element.getAttributeByName(VALUE_TYPE) == null) return false;
        var formula = element.getAttributeByName(FORMULA);
        return formula != null && VolatileFormula.is(formula.getValue());
    }
}
