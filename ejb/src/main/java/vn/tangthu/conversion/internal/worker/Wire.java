package vn.tangthu.conversion.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** How server and worker speak: maps of texts, each with its length first. */
public final class Wire {
    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST_TEXT = 1 << 20;

    private Wire() {}

    public static void write(DataOutputStream out, Map<String, String> message) throws IOException {
        out.writeInt(message.size());
        for (var entry : message.entrySet()) {
            writeText(out, entry.getKey());
            writeText(out, entry.getValue());
        }
        out.flush();
    }

    /** @throws java.io.EOFException the other side is gone */
    public static Map<String, String> read(DataInputStream in) throws IOException {
        var size = limited(in.readInt(), MOST_ENTRIES);
        var message = new LinkedHashMap<String, String>();
        for (var i = 0; i < size; i++) message.put(readText(in), readText(in));
        return message;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(limited(in.readInt(), LONGEST_TEXT)), StandardCharsets.UTF_8);
    }

    private static int limited(int length, int most) throws IOException {
        if (length < 0 || length > most) throw new IOException("not a message of ours: length " + length);
        return length;
    }
}
