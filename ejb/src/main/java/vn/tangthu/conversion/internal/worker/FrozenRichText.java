package vn.tangthu.conversion.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Fields of a rich text document (RTF 1.9.1, "Fields") that show something else whenever it is opened become the text that they showed
 * when it was written. All other bytes stay as they are.
 */
final class FrozenRichText {
    /** Bytes of a field before its result; no real one has as many. */
    private static final int MOST_HELD = 64 << 10;

    private static final int NONE = -1;

    private final OutputStream out;
    /** From a brace on that may open a field, until its result begins; empty outside. */
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    private final StringBuilder instruction = new StringBuilder();
    private int depth;
    private int fieldDepth = NONE;
    private int instructionDepth = NONE;
    /** Where in what is held the last brace stands, when nothing came after it. */
    private int lastBrace = NONE;

    private FrozenRichText(OutputStream out) {
        this.out = out;
    }

    static void copy(InputStream from, OutputStream to) throws IOException {
        var copy = new FrozenRichText(to);
        var tokens = new RichTextTokens(from);
        for (var token = tokens.next(); token != null; token = tokens.next()) copy.copy(token);
        copy.release();
    }

    private void copy(RichTextTokens.Token token) throws IOException {
        switch (token.kind()) {
            case OPEN -> open(token.bytes());
            case CLOSE -> close(token.bytes());
            case WORD -> word(token);
            case OTHER -> {
                if (instructionDepth != NONE)
                    instruction.append(new String(token.bytes(), StandardCharsets.ISO_8859_1));
                put(token.bytes());
            }
        }
    }

    private void open(byte[] brace) throws IOException {
        if (fieldDepth == NONE) release();
        depth++;
        lastBrace = held.size();
        held.writeBytes(brace);
    }

    private void close(byte[] brace) throws IOException {
        put(brace);
        if (instructionDepth == depth) instructionDepth = NONE;
        if (fieldDepth == depth) release();
        depth--;
    }

    private void word(RichTextTokens.Token token) throws IOException {
        switch (token.word()) {
            case "field" -> beginField(token.bytes());
            case "fldinst" -> {
                if (fieldDepth == depth - 1) instructionDepth = depth;
                put(token.bytes());
            }
            case "fldrslt" -> beginResult(token.bytes());
            default -> put(token.bytes());
        }
    }

    /** A field inside an instruction: the outer one stays. */
    private void beginField(byte[] word) throws IOException {
        if (lastBrace != NONE) {
            var all = held.toByteArray();
            out.write(all, 0, lastBrace);
            held.reset();
            held.write('{');
            forget();
            fieldDepth = depth;
        }
        put(word);
    }

    private void beginResult(byte[] word) throws IOException {
        if (fieldDepth == depth - 1 && fieldDepth != NONE && VolatileInstruction.is(instruction.toString())) {
            held.reset();
            forget();
            out.write('{');
            out.write('{');
        } else {
            put(word);
            release();
        }
    }

    private void put(byte[] bytes) throws IOException {
        lastBrace = NONE;
        if (fieldDepth == NONE) {
            release();
            out.write(bytes);
        } else {
            held.writeBytes(bytes);
            if (held.size() > MOST_HELD) release();
        }
    }

    private void release() throws IOException {
        held.writeTo(out);
        held.reset();
        forget();
    }

    private void forget() {
        lastBrace = NONE;
        fieldDepth = NONE;
        instructionDepth = NONE;
        instruction.setLength(0);
    }
}
