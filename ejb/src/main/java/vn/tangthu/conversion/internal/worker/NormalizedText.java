package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;

/** Brings text to Unicode NFC, line by line, and drops control characters that no text file should hold. */
public final class NormalizedText extends Writer {
    private static final char FRACTION_SLASH = '\u2044';
    private static final int LONGEST_PIECE = 64 * 1024;

    private final Writer target;
    private final StringBuilder piece = new StringBuilder();

    NormalizedText(Writer target) {
        this.target = target;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (var i = from; i < from + length; i++) {
            var c = text[i];
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                if (c != '\f') continue;
                c = '\n';
            }
            piece.append(c);
            if (c == '\n' || (piece.length() >= LONGEST_PIECE && c == ' ')) send();
        }
    }

    private void send() throws IOException {
        target.write(plain(piece));
        piece.setLength(0);
    }

    /** Composed letters, and the slash that people type: text recognition takes the one of a number for that of a fraction. */
    public static String plain(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace(FRACTION_SLASH, '/');
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        send();
        target.close();
    }
}
