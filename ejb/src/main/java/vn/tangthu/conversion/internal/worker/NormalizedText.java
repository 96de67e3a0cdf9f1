package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;

/** Brings text to Unicode NFC, line by line, and drops control characters that no text file should hold. */
final class NormalizedText extends Writer {
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
        target.write(Normalizer.normalize(piece, Normalizer.Form.NFC));
        piece.setLength(0);
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
