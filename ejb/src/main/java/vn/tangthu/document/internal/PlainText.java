package vn.tangthu.document.internal;

/**
 * Tells text from binary, also text in the 8-bit encodings of old Vietnamese files (TCVN3, VNI, VISCII), which Tika does not accept.
 */
final class PlainText {
    private static final String ALLOWED_CONTROLS = "\t\n\r\f\u001a\u001b";

    /** Ẳ, Ẵ, Ẫ, Ỷ, Ỹ, Ỵ of VISCII (RFC 1456). */
    private static final String LETTERS_AMONG_CONTROLS = "\u0002\u0005\u0006\u0014\u0019\u001e";

    private PlainText() {}

    /** Whether the head of a file holds no byte that text never has. UTF-16 needs its byte order mark. */
    static boolean is(byte[] head) {
        if (startsWithUtf16Mark(head)) return true;
        for (var i = 0; i < head.length; i++) {
            var c = head[i] & 0xFF;
            var control = c == 0x7F || c < ' ' && ALLOWED_CONTROLS.indexOf(c) < 0;
            if (control && !isLetterOfViscii(head, i)) return false;
        }
        return true;
    }

    /** A syllable is more than such a letter: one without a letter at its side is none. */
    private static boolean isLetterOfViscii(byte[] head, int place) {
        return LETTERS_AMONG_CONTROLS.indexOf(head[place]) >= 0
                && (isLetter(head, place - 1) || isLetter(head, place + 1));
    }

    private static boolean isLetter(byte[] head, int place) {
        if (place < 0 || place >= head.length) return false;
        return head[place] < 0 || Character.isLetter(head[place]);
    }

    private static boolean startsWithUtf16Mark(byte[] head) {
        if (head.length < 2) return false;
        var first = head[0] & 0xFF;
        var second = head[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }
}
