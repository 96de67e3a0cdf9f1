package vn.tangthu.document.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A cheap look at a PDF: whether its end is there and whether it is encrypted. Parses nothing. */
final class PdfLook {
    /**
     * @param complete whether the end mark is where it belongs
     * @param encrypted whether the trailer at its end names an encryption: a password to open it, or limits of use
     */
    record Seen(boolean complete, boolean encrypted) {}

    private static final int TAIL = 2048;
    private static final int REFERENCES = 64 * 1024;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,18})\\s");
    private static final Pattern ENCRYPTION = Pattern.compile("/Encrypt(?:\\s+\\d+\\s+\\d+\\s+R|\\s*<<)");

    private PdfLook() {}

    static Seen at(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = text(in, Math.max(0, in.length() - TAIL), TAIL);
            return new Seen(tail.contains("%%EOF"), isEncrypted(trailer(tail)) || isEncrypted(referenced(in, tail)));
        }
    }

    private static boolean isEncrypted(String dictionary) {
        return ENCRYPTION.matcher(dictionary).find();
    }

    /** The dictionary that ends the file. */
    private static String trailer(String text) {
        var begin = text.lastIndexOf("trailer");
        return begin < 0 ? "" : text.substring(begin);
    }

    /**
     * The dictionary of the references that the end of the file leads to: that of their stream, or the trailer behind their table,
     * which in a linearised file says more than the one at its end (ISO 32000-1, Annex F).
     */
    private static String referenced(RandomAccessFile in, String tail) throws IOException {
        var start = START.matcher(tail);
        if (!start.find()) return "";
        var at = Long.parseLong(start.group(1));
        if (at >= in.length()) return "";
        var text = text(in, at, REFERENCES);
        return text.startsWith("xref") ? trailer(before("startxref", text)) : before("stream", text);
    }

    private static String before(String word, String text) {
        var end = text.indexOf(word);
        return end < 0 ? text : text.substring(0, end);
    }

    private static String text(RandomAccessFile in, long from, int length) throws IOException {
        in.seek(from);
        var bytes = new byte[(int) Math.min(length, in.length() - from)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
