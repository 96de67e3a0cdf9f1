package vn.tangthu.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.platform.RecordsException.Kind;

/** Reads a stream once, to its end: to a staging file, through both digests and through the virus scanner. Constant memory. */
final class Reception {
    /** What was learned of the bytes while they streamed by. */
    record Received(UUID id, long size, String sha256, String sha512, VirusScanner.Verdict verdict) {}

    private static final int BUFFER = 64 * 1024;

    private final ContentStore store;
    private final VirusScanner scanner;
    private final long largest;

    Reception(ContentStore store, VirusScanner scanner, long largest) {
        this.store = store;
        this.scanner = scanner;
        this.largest = largest;
    }

    /**
     * @throws ContentRefusedException over the limit, or no room on the disk
     * @throws UncheckedIOException the source broke off
     */
    Received receive(UUID id, InputStream source) {
        var sha256 = digest("SHA-256");
        var sha512 = digest("SHA-512");
        var size = 0L;
        try (var scan = scanner.begin();
                var sink = open(id)) {
            var buffer = new byte[BUFFER];
            for (var n = source.read(buffer); n >= 0; n = source.read(buffer)) {
                size += n;
                if (size > largest) throw tooLarge(largest);
                write(sink, buffer, n);
                sha256.update(buffer, 0, n);
                sha512.update(buffer, 0, n);
                scan.feed(buffer, n);
            }
            return new Received(id, size, hex(sha256), hex(sha512), scan.verdict());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentRefusedException tooLarge(long largest) {
        return new ContentRefusedException(
                Kind.TOO_LARGE, "DOC-005", "more than " + largest + " bytes", Map.of("limit", String.valueOf(largest)));
    }

    static ContentRefusedException noRoom(String why) {
        return new ContentRefusedException(Kind.UNAVAILABLE, "DOC-008", "no room to keep content: " + why, Map.of());
    }

    private OutputStream open(UUID id) {
        try {
            return store.stage(id);
        } catch (IOException e) {
            throw noRoom(e.toString());
        }
    }

    private static void write(OutputStream sink, byte[] buffer, int length) {
        try {
            sink.write(buffer, 0, length);
        } catch (IOException e) {
            throw noRoom(e.toString());
        }
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
