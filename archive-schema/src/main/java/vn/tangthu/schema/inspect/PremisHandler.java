package vn.tangthu.schema.inspect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.tangthu.schema.xml.Namespaces;

/** Reads fixity and size of the objects of a PREMIS document. */
final class PremisHandler extends DefaultHandler {

    /** No field is as long; keeps a hostile document from filling the memory. */
    private static final int LONGEST_TEXT = 1 << 16;

    private final Map<String, Fixity> objects = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String digest = "";
    private String size = "";

    /**
     * What PREMIS says about a file.
     *
     * @param sha256 lower-case digits
     * @param size bytes, as written
     */
    record Fixity(String sha256, String size) {}

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        text.setLength(0);
        if (element.equals("object")) {
            id = "";
            digest = "";
            size = "";
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (text.length() < LONGEST_TEXT) text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (!Namespaces.PREMIS.equals(uri)) return;
        switch (element) {
            case "objectIdentifierValue" -> id = text.toString();
            case "messageDigest" -> digest = text.toString().toLowerCase(Locale.ROOT);
            case "size" -> size = text.toString();
            case "object" -> finishObject();
            default -> {
                // the rest says nothing about fixity
            }
        }
    }

    /** Representations and the package itself have no fixity. */
    private void finishObject() {
        if (!digest.isEmpty()) objects.put(id, new Fixity(digest, size));
    }

    /** By object identifier. */
    Map<String, Fixity> objects() {
        return objects;
    }
}
