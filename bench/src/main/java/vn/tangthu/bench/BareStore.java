package vn.tangthu.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Makes bytes durable as the installation does: scan, both digests, format, fsync, rename, fsync of the folder. */
final class BareStore {
    /** What was learned of a file, and where it is now. */
    record Kept(Path file, long size, String sha256, String sha512, String mediaType) {}

    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final int scannerPort;
    private final MimeTypes formats = MimeTypes.getDefaultMimeTypes();

    BareStore(Path root, int scannerPort) throws IOException {
        this.root = root;
        this.scannerPort = scannerPort;
        Files.createDirectories(root.resolve("staging"));
    }

    Kept keep(Path source) throws IOException {
        var staged = root.resolve("staging").resolve(UUID.randomUUID().toString());
        var sha256 = digest("SHA-256");
        var sha512 = digest("SHA-512");
        try (var in = Files.newInputStream(source);
                var out = Files.newOutputStream(staged, StandardOpenOption.CREATE_NEW);
                var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", scannerPort));
            var scan = new DataOutputStream(socket.getOutputStream());
            scan.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var buffer = new byte[BUFFER];
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                sha256.update(buffer, 0, n);
                sha512.update(buffer, 0, n);
                scan.writeInt(n);
                scan.write(buffer, 0, n);
            }
            scan.writeInt(0);
            requireClean(socket.getInputStream());
        }
        var names = HexFormat.of();
        return place(staged, names.formatHex(sha256.digest()), names.formatHex(sha512.digest()));
    }

    private Kept place(Path staged, String sha256, String sha512) throws IOException {
        var mediaType = mediaType(staged);
        force(staged);
        var folder =
                Files.createDirectories(root.resolve(sha512.substring(0, 2)).resolve(sha512.substring(2, 4)));
        var target = folder.resolve(sha512);
        Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        return new Kept(target, Files.size(target), sha256, sha512, mediaType);
    }

    /** Digests and size of a file that is not kept. */
    static Kept measure(Path file) throws IOException {
        var sha256 = digest("SHA-256");
        var sha512 = digest("SHA-512");
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
                sha512.update(buffer, 0, n);
            }
        }
        var names = HexFormat.of();
        return new Kept(
                file,
                Files.size(file),
                names.formatHex(sha256.digest()),
                names.formatHex(sha512.digest()),
                "application/pdf");
    }

    private String mediaType(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return formats.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    static void force(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void requireClean(InputStream answer) throws IOException {
        var reply = new String(new DataInputStream(answer).readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (!reply.startsWith("stream: OK")) throw new IOException("virus scanner: " + reply);
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
