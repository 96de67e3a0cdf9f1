package vn.tangthu.schema.xml;

import java.util.OptionalInt;

/** What XML 1.0 can carry. */
public final class XmlText {

    private XmlText() {}

    /** First code point that no XML 1.0 document may contain, not even escaped: control characters, lone surrogates. */
    public static OptionalInt firstIllegal(String text) {
        return text.codePoints().filter(c -> !isLegal(c)).findFirst();
    }

    /** The text with every illegal code point replaced by U+FFFD. */
    public static String legal(String text) {
        if (firstIllegal(text).isEmpty()) return text;
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
