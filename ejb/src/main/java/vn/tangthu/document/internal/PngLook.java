package vn.tangthu.document.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * A cheap look at a PNG: the oldest version of the format that knows all its chunks, as PRONOM tells the versions apart. Reads only
 * the heads of the chunks.
 */
final class PngLook {
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int MOST_CHUNKS = 20_000;

    /** Chunks that version 1.1 brought. */
    private static final Set<String> SINCE_1_1 = Set.of("iCCP", "sRGB", "sPLT");

    /** The chunk that version 1.2 brought. */
    private static final String SINCE_1_2 = "iTXt";

    private static final String LAST = "IEND";

    private PngLook() {}

    /** {@code 1.0}, {@code 1.1} or {@code 1.2}; empty when its end is not there. */
    static String version(Path file) throws IOException {
        var version = "1.0";
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long at = SIGNATURE;
            for (int i = 0; i < MOST_CHUNKS; i++) {
                in.seek(at);
                var length = Integer.toUnsignedLong(in.readInt());
                var type = new byte[4];
                in.readFully(type);
                var name = new String(type, StandardCharsets.ISO_8859_1);
                if (name.equals(LAST)) return version;
                if (name.equals(SINCE_1_2)) version = "1.2";
                else if (SINCE_1_1.contains(name) && version.equals("1.0")) version = "1.1";
                at += 2L * Integer.BYTES + length + CHECKSUM;
            }
            return "";
        } catch (EOFException e) {
            return "";
        }
    }
}
