package vn.tangthu.document.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** A cheap look at a PDF: its version, the PDF/A level it claims, whether its end is there and whether it is encrypted. Parses nothing. */
final class PdfLook {
    /**
     * @param variant version of the header ({@code 1.7}) or the PDF/A claim ({@code A-2B}); empty when unknown
     * @param complete whether the end mark is where it belongs
     * @param encrypted whether the trailer at its end names an encryption: a password to open it, or limits of use
     */
    record Seen(String variant, boolean complete, boolean encrypted) {}

    private static final int WINDOW = 256 * 1024;
    private static final int OVERLAP = 256;
    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final int REFERENCES = 64 * 1024;
    private static final byte[] CLAIM_START = "pdfaid:part".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern VERSION = Pattern.compile("%PDF-(\\d\\.\\d)");
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,18})\\s");
    private static final Pattern ENCRYPTION = Pattern.compile("/Encrypt(?:\\s+\\d+\\s+\\d+\\s+R|\\s*<<)");
    private static final Pattern PART = Pattern.compile("pdfaid:part(?:\\s*=\\s*[\"']|>\\s*)(\\d)");
    private static final Pattern LEVEL = Pattern.compile("pdfaid:conformance(?:\\s*=\\s*[\"']|>\\s*)([A-Za-z])");

    private PdfLook() {}

    static Seen at(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = text(in, Math.max(0, in.length() - TAIL), TAIL);
            var claim = claim(in);
            return new Seen(
                    claim.isEmpty() ? first(VERSION, text(in, 0, HEAD)) : claim,
                    tail.contains("%%EOF"),
                    isEncrypted(trailer(tail)) || isEncrypted(referenced(in, tail)));
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

    /** XMP metadata stand uncompressed in PDF/A files: the claim is found without parsing. */
    private static String claim(RandomAccessFile in) throws IOException {
        var window = new byte[WINDOW];
        for (var from = 0L; from < in.length(); from += WINDOW - OVERLAP) {
            in.seek(from);
            var n = in.read(window);
            var at = indexOf(window, n);
            if (at >= 0) return claimAround(in, from + at);
        }
        return "";
    }

    private static String claimAround(RandomAccessFile in, long at) throws IOException {
        var from = Math.max(0, at - OVERLAP);
        var text = text(in, from, 2 * OVERLAP);
        var part = first(PART, text);
        return part.isEmpty() ? "" : "A-" + part + first(LEVEL, text).toUpperCase(Locale.ROOT);
    }

    private static int indexOf(byte[] window, int length) {
        for (var i = 0; i <= length - CLAIM_START.length; i++)
            if (window[i] == 'p' && window[i + 6] == ':' && matches(window, i)) return i;
        return -1;
    }

    private static boolean matches(byte[] window, int at) {
        for (var i = 0; i < CLAIM_START.length; i++) if (window[at + i] != CLAIM_START[i]) return false;
        return true;
    }

    private static String text(RandomAccessFile in, long from, int length) throws IOException {
        in.seek(from);
        var bytes = new byte[(int) Math.min(length, in.length() - from)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
