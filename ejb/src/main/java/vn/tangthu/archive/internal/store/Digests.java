package vn.tangthu.archive.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests of one stream, read once.
 *
 * @param sha256 lower-case hexadecimal
 * @param sha512 lower-case hexadecimal
 * @param size bytes read
 */
public record Digests(String sha256, String sha512, long size) {
    private static final int BUFFER = 1 << 16;

    public static Digests of(InputStream stream) throws IOException {
        var sha256 = digest("SHA-256");
        var sha512 = digest("SHA-512");
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (var n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            sha256.update(buffer, 0, n);
            sha512.update(buffer, 0, n);
            size += n;
        }
        return new Digests(hex(sha256), hex(sha512), size);
    }

    static String sha512(InputStream stream) throws IOException {
        return only("SHA-512", stream);
    }

    public static String sha256(InputStream stream) throws IOException {
        return only("SHA-256", stream);
    }

    private static String only(String algorithm, InputStream stream) throws IOException {
        var digest = digest(algorithm);
        var buffer = new byte[BUFFER];
        for (var n = stream.read(buffer); n >= 0; n = stream.read(buffer)) digest.update(buffer, 0, n);
        return hex(digest);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
