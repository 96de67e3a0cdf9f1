package vn.tangthu.platform;

/** Texts from outside, as every database keeps them. */
public final class StorableText {
    private StorableText() {}

    /** The text with U+FFFD for NUL and halves of surrogate pairs: some databases refuse them, others change them. */
    public static String of(String text) {
        var storable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }
}
