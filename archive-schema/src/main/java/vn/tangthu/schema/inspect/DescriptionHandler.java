package vn.tangthu.schema.inspect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the fields of EAD.xml or EAD_doc.xml: the elements below the root and their text. */
final class DescriptionHandler extends DefaultHandler {

    /** No field is as long; keeps a hostile document from filling the memory. */
    private static final int LONGEST_TEXT = 1 << 16;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        depth++;
        text.setLength(0);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (text.length() < LONGEST_TEXT) text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (depth == 2) values.put(element, text.toString());
        depth--;
    }

    Map<String, String> values() {
        return values;
    }
}
