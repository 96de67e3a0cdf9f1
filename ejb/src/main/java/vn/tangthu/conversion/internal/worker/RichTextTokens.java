package vn.tangthu.conversion.internal.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Reads rich text (RTF 1.9.1, "Conventions of an RTF Reader") as braces, control words and what is between them; no byte is lost. */
final class RichTextTokens {
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word with its number and delimiter. */
        WORD,
        /** Text, control symbols, binary bytes. */
        OTHER
    }

    /** @param word name of a control word, else empty */
    record Token(Kind kind, String word, byte[] bytes) {
        static Token of(Kind kind, byte... bytes) {
            return new Token(kind, "", bytes);
        }
    }

    private static final int LONGEST_TEXT = 8 << 10;
    private static final int LONGEST_WORD = 64;
    private static final String BINARY = "bin";

    private final BufferedInputStream in;
    /** Of a picture or object, to be taken as they are. */
    private long binaryBytes;

    RichTextTokens(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** @return null at the end */
    Token next() throws IOException {
        if (binaryBytes > 0) return binary();
        int b = in.read();
        return switch (b) {
            case -1 -> null;
            case '{' -> Token.of(Kind.OPEN, (byte) b);
            case '}' -> Token.of(Kind.CLOSE, (byte) b);
            case '\\' -> control();
            default -> text(b);
        };
    }

    private Token binary() throws IOException {
        var bytes = in.readNBytes((int) Math.min(binaryBytes, LONGEST_TEXT));
        binaryBytes = bytes.length == 0 ? 0 : binaryBytes - bytes.length;
        return Token.of(Kind.OTHER, bytes);
    }

    private Token text(int first) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int b = first; b >= 0; b = in.read()) {
            if (bytes.size() == LONGEST_TEXT || b == '{' || b == '}' || b == '\\') {
                in.reset();
                break;
            }
            bytes.write(b);
            in.mark(1);
        }
        return Token.of(Kind.OTHER, bytes.toByteArray());
    }

    private Token control() throws IOException {
        in.mark(1);
        int b = in.read();
        if (b < 0) return Token.of(Kind.OTHER, (byte) '\\');
        if (!isLetter(b)) return Token.of(Kind.OTHER, (byte) '\\', (byte) b);
        in.reset();
        var name = run(RichTextTokens::isLetter);
        var number = run(c -> c == '-' || c >= '0' && c <= '9');
        in.mark(1);
        var delimiter = in.read() == ' ' ? " " : "";
        if (delimiter.isEmpty()) in.reset();
        if (name.equals(BINARY) && number.matches("\\d{1,9}")) binaryBytes = Long.parseLong(number);
        return new Token(Kind.WORD, name, ("\\" + name + number + delimiter).getBytes(StandardCharsets.ISO_8859_1));
    }

    private String run(IntPredicate belongs) throws IOException {
        var run = new StringBuilder();
        in.mark(1);
        for (int b = in.read(); b >= 0 && belongs.test(b) && run.length() < LONGEST_WORD; b = in.read()) {
            run.append((char) b);
            in.mark(1);
        }
        in.reset();
        return run.toString();
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
