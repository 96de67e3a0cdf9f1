package vn.tangthu.conversion.internal.worker;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Cells of a sheet (ECMA-376-1, 18.3.1.4) whose formula asks for the day or hour become the value that they showed when it was
 * written. A formula shared by several cells stays, and a cell without a value.
 */
final class FrozenSheetFormulas {
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final QName CELL = new QName(SHEET, "c");
    private static final QName FORMULA = new QName(SHEET, "f");
    private static final QName VALUE = new QName(SHEET, "v");
    private static final QName KIND = new QName("t");

    private FrozenSheetFormulas() {}

    static void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.nextEvent();
            if (isStart(event, CELL)) copyCell(event, reader, writer);
            else writer.add(event);
        }
    }

    private static void copyCell(XMLEvent start, XMLEventReader reader, XMLEventWriter writer)
            throws XMLStreamException {
        var cell = new ArrayList<XMLEvent>(List.of(start));
        var formula = new StringBuilder();
        var valued = false;
        var goes = false;
        var inFormula = false;
        for (var event = reader.nextEvent(); ; event = reader.nextEvent()) {
            cell.add(event);
            if (isStart(event, FORMULA)) {
                inFormula = true;
                goes = event.asStartElement().getAttributeByName(KIND) == null;
            } else if (isEnd(event, FORMULA)) {
                inFormula = false;
            } else if (isStart(event, VALUE)) {
                valued = true;
            } else if (inFormula && event.isCharacters()) {
                formula.append(event.asCharacters().getData());
            } else if (isEnd(event, CELL)) {
                break;
            }
        }
        write(cell, valued && goes && VolatileFormula.is(formula.toString()), writer);
    }

    private static void write(List<XMLEvent> cell, boolean frozen, XMLEventWriter writer) throws XMLStreamException {
        var inFormula = false;
        for (var event : cell) {
            if (frozen && isStart(event, FORMULA)) inFormula = true;
            if (!inFormula) writer.add(event);
            if (isEnd(event, FORMULA)) inFormula = false;
        }
    }

    private static boolean isStart(XMLEvent event, QName name) {
        return event.isStartElement() && event.asStartElement().getName().equals(name);
    }

    private static boolean isEnd(XMLEvent event, QName name) {
        return event.isEndElement() && event.asEndElement().getName().equals(name);
    }
}
