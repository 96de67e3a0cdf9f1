package vn.tangthu.conversion.internal.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Fields of a Word document (ECMA-376-1, 17.16) that show something else whenever it is opened become the text that they showed when
 * it was written: day, hour, name of the file and of who opens it. One part of the document, copied event by event.
 */
final class FrozenWordFields {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName SIMPLE = new QName(WORD, "fldSimple");
    private static final QName MARK = new QName(WORD, "fldChar");
    private static final QName INSTRUCTION = new QName(WORD, "instrText");
    private static final QName KIND = new QName(WORD, "fldCharType");
    private static final QName TEXT = new QName(WORD, "instr");

    /** Events of an instruction; no real one has as many. */
    private static final int MOST_HELD = 1_000;

    private final XMLEventReader reader;
    private final XMLEventWriter writer;
    /** Simple fields that are open, the innermost first: whether they go. */
    private final Deque<Boolean> simple = new ArrayDeque<>();
    /** Fields between marks whose instruction is known. */
    private final Deque<Boolean> marked = new ArrayDeque<>();
    /** From the first mark of a field on, until its instruction is known; empty outside. */
    private final List<XMLEvent> held = new ArrayList<>();

    private FrozenWordFields(XMLEventReader reader, XMLEventWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    static void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        var fields = new FrozenWordFields(reader, writer);
        while (reader.hasNext()) fields.copy(reader.nextEvent());
        fields.release(false);
    }

    private void copy(XMLEvent event) throws XMLStreamException {
        if (event.isStartElement() && isCalled(event, SIMPLE)) {
            simple.push(VolatileInstruction.is(attribute(event.asStartElement(), TEXT)));
            if (!simple.peek()) put(event);
        } else if (event.isEndElement() && event.asEndElement().getName().equals(SIMPLE)) {
            if (!simple.pop()) put(event);
        } else if (isCalled(event, MARK)) {
            mark(event);
        } else {
            put(event);
        }
    }

    private void mark(XMLEvent mark) throws XMLStreamException {
        var goes =
                switch (attribute(mark.asStartElement(), KIND)) {
                    case "begin" -> begin();
                    case "separate" -> separate();
                    default -> end();
                };
        if (goes) skip(reader);
        else if (attribute(mark.asStartElement(), KIND).equals("begin")) held.add(mark);
        else put(mark);
    }

    /** A field inside an instruction: the outer one stays. */
    private boolean begin() throws XMLStreamException {
        if (!held.isEmpty()) marked.push(release(false));
        return false;
    }

    private boolean separate() throws XMLStreamException {
        if (held.isEmpty()) return !marked.isEmpty() && marked.peek();
        marked.push(release(VolatileInstruction.is(instruction())));
        return marked.peek();
    }

    /** One without a result shows nothing that could be kept. */
    private boolean end() throws XMLStreamException {
        if (!held.isEmpty()) return release(false);
        return !marked.isEmpty() && marked.pop();
    }

    private String instruction() {
        var text = new StringBuilder();
        var inside = false;
        for (var event : held) {
            if (isCalled(event, INSTRUCTION)) inside = true;
            else if (event.isEndElement()) inside = false;
            else if (inside && event.isCharacters())
                text.append(event.asCharacters().getData());
        }
        return text.toString();
    }

    /** @return as given */
    private boolean release(boolean bare) throws XMLStreamException {
        var depth = 0;
        for (var event : held) {
            var goes = bare && (isCalled(event, MARK) || isCalled(event, INSTRUCTION));
            if (event.isStartElement() && (goes || depth > 0)) depth++;
            if (depth == 0) writer.add(event);
            if (event.isEndElement() && depth > 0) depth--;
        }
        held.clear();
        return bare;
    }

    private void put(XMLEvent event) throws XMLStreamException {
        if (held.isEmpty()) {
            writer.add(event);
        } else {
            held.add(event);
            if (held.size() > MOST_HELD) marked.push(release(false));
        }
    }

    private static void skip(XMLEventReader reader) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = reader.nextEvent();
            if (event.isStartElement()) depth++;
            if (event.isEndElement()) depth--;
        }
    }

    private static boolean isCalled(XMLEvent event, QName name) {
        return event.isStartElement() && event.asStartElement().getName().equals(name);
    }

    private static String attribute(StartElement element, QName name) {
        var attribute = element.getAttributeByName(name);
        return attribute == null ? "" : attribute.getValue();
    }
}
