package vn.tangthu.document.internal;

/** Tells text from binary, also text in the 8-bit encodings of old Vietnamese files (TCVN3, VNI), which Tika does not accept. */
final class PlainText {
    private static final String ALLOWED_CONTROLS = "\t\n\r\f\u001a\u001b";

    private PlainText() {}

    /** Whether the head of a file holds no byte that text never has. UTF-16 needs its byte order mark. */
    static boolean is(byte[] head) {
        if (startsWithUtf16Mark(head)) return true;
        for (var b : head) {
            var c = b & 0xFF;
            if (c == 0x7F || c < ' ' && ALLOWED_CONTROLS.indexOf(c) < 0) return false;
        }
        return true;
    }

    private static boolean startsWithUtf16Mark(byte[] head) {
        if (head.length < 2) return false;
        var first = head[0] & 0xFF;
        var second = head[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }
}
