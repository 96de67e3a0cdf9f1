package vn.tangthu.conversion.internal.worker;

import java.util.Set;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes names of sheets (Tika's headings of a spreadsheet) and of embedded files out of the text: they are searched for, but stand on
 * no printed page.
 */
final class NamesApart extends ContentHandlerDecorator {
    private static final Set<String> EMBEDDED = Set.of("package-entry", "embedded");
    private static final int MOST_LETTERS = 10_000;

    private final StringBuilder names = new StringBuilder();
    private final boolean spreadsheet;
    private boolean inEntry;
    private boolean inName;

    NamesApart(ContentHandler body, String mediaType) {
        super(body);
        this.spreadsheet = mediaType.contains("spreadsheet") || mediaType.contains("excel");
    }

    String names() {
        return names.toString();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("h1") && (spreadsheet || inEntry)) inName = true;
        if (name.equals("div")) inEntry = EMBEDDED.contains(String.valueOf(attributes.getValue("class")));
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (inName && name.equals("h1")) {
            inName = false;
            names.append('\n');
        }
        super.endElement(uri, name, qualified);
    }

    @Override
    public void characters(char[] text, int from, int length) throws SAXException {
        if (!inName) super.characters(text, from, length);
        else if (names.length() < MOST_LETTERS) names.append(text, from, length);
    }
}
