package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.io.Writer;

/** Writes text up to a number of characters, drops the rest, and counts letters and digits. */
final class LimitedText extends Writer {
    private final Writer target;
    private final long most;
    private long written;
    private long letters;

    LimitedText(Writer target, long most) {
        this.target = target;
        this.most = most;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        var taken = (int) Math.max(0, Math.min(length, most - written));
        target.write(text, from, taken);
        written += length;
        for (var i = from; i < from + length; i++) {
            if (Character.isLetterOrDigit(text[i])) letters++;
        }
    }

    long letters() {
        return letters;
    }

    boolean shortened() {
        return written > most;
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
