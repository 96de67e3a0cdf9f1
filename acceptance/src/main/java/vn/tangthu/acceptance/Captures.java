package vn.tangthu.acceptance;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Documents as people send them. */
public final class Captures {
    private Captures() {}

    /** A description whose reference no other test uses. */
    public static Map<String, Object> metadata() {
        var metadata = new HashMap<String, Object>();
        metadata.put("direction", "INCOMING");
        metadata.put("typeName", "Quyết định");
        metadata.put("codeNumber", Integer.toString(Math.abs(UUID.randomUUID().hashCode() % 1_000_000)));
        metadata.put("codeNotation", "QĐ-" + UUID.randomUUID().toString().substring(0, 8));
        metadata.put("issuedDate", "2026-11-20");
        metadata.put("organName", "Bộ Nội vụ");
        metadata.put("subject", "Về việc thử tiếp nhận văn bản");
        return metadata;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One empty page with a comment. */
    public static byte[] pdf(String comment) {
        return text("%PDF-1.7\n%" + comment + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                + "trailer<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n");
    }

    /** The start of a Windows program. */
    public static byte[] program() {
        var bytes = new byte[512];
        System.arraycopy(text("MZ"), 0, bytes, 0, 2);
        bytes[0x3C] = (byte) 0x80;
        System.arraycopy(text("PE\0\0"), 0, bytes, 0x80, 4);
        return bytes;
    }

    /** That many bytes of lines of text that never stand in memory. */
    public static InputStream endlessText(long size) {
        return new InputStream() {
            private static final byte[] LINE = text("Cong hoa xa hoi chu nghia Viet Nam\n");
            private long at;

            @Override
            public int read() {
                return at < size ? LINE[(int) (at++ % LINE.length)] : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (at >= size) return -1;
                var n = (int) Math.min(length, size - at);
                for (var i = 0; i < n; i++) buffer[offset + i] = LINE[(int) (at++ % LINE.length)];
                return n;
            }
        };
    }
}
