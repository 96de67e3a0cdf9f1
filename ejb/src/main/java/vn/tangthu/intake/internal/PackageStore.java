package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.PackageRefusedException;
import vn.tangthu.intake.api.StagedPackage;
import vn.tangthu.platform.Ids;

/**
 * Packages on disk, in the folder {@code imports}: staged below {@code incoming} and fsynced there, renamed to {@code <id>.zip}
 * before there is a row, removed when the import is complete; that of a failed import stays until the daily sweep.
 */
@ApplicationScoped
public class PackageStore {
    private static final int BUFFER = 1 << 16;

    @Inject
    @ConfigProperty(name = "tangthu.data")
    Path data;

    /** Most bytes of a package. */
    @Inject
    @ConfigProperty(name = "tangthu.import.max-bytes", defaultValue = "21474836480")
    long largest;

    long largest() {
        return largest;
    }

    StagedPackage stage(String fileName, InputStream content) {
        var id = Ids.next();
        var whole = false;
        try {
            var staged = receive(id, PackageName.of(fileName), content);
            whole = true;
            return staged;
        } finally {
            if (!whole) delete(incoming(id));
        }
    }

    void discard(UUID id) {
        delete(incoming(id));
    }

    /** Durable when it returns. */
    void accept(UUID id) {
        try {
            Files.move(incoming(id), zip(new ImportId(id)), StandardCopyOption.ATOMIC_MOVE);
            force(root());
        } catch (NoSuchFileException e) {
            throw PackageRefusedException.gone();
        } catch (IOException e) {
            throw PackageRefusedException.noRoom(e.toString());
        }
    }

    Path zip(ImportId id) {
        return root().resolve(id.value() + ".zip");
    }

    /** Where the sheet of a package is unpacked to while its import runs. */
    Path sheet(ImportId id) {
        return root().resolve(id.value() + ".xlsx");
    }

    void remove(ImportId id) {
        delete(zip(id));
        delete(sheet(id));
    }

    /** Removes what was staged or left before a time and belongs to no import that still needs it. */
    void sweep(Instant before, Predicate<ImportId> needed) {
        sweepFolder(root().resolve("incoming"), before, id -> false);
        sweepFolder(root(), before, needed);
    }

    private static void sweepFolder(Path folder, Instant before, Predicate<ImportId> needed) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : files) {
                var name = file.getFileName().toString().replaceFirst("\\..*", "");
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && !needed.test(new ImportId(UUID.fromString(name)))) delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StagedPackage receive(UUID id, String fileName, InputStream content) {
        try (var channel = open(incoming(id));
                var out = Channels.newOutputStream(channel)) {
            var digest = MessageDigest.getInstance("SHA-256");
            long size = 0;
            var buffer = new byte[BUFFER];
            for (int n = read(content, buffer); n > 0; n = read(content, buffer)) {
                if (size == 0 && !beginsAsZip(buffer, n)) throw PackageRefusedException.noZip(fileName);
                size += n;
                if (size > largest) throw PackageRefusedException.tooLarge(largest);
                digest.update(buffer, 0, n);
                write(out, buffer, n);
            }
            if (size == 0) throw PackageRefusedException.noZip(fileName);
            force(channel);
            return new StagedPackage(id, fileName, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int read(InputStream content, byte[] buffer) throws IOException {
        return content.readNBytes(buffer, 0, buffer.length);
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw PackageRefusedException.noRoom(e.toString());
        }
    }

    private static void force(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw PackageRefusedException.noRoom(e.toString());
        }
    }

    /** The first entry, or the end of an empty zip. */
    private static boolean beginsAsZip(byte[] bytes, int length) {
        return length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    private FileChannel open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw PackageRefusedException.noRoom(e.toString());
        }
    }

    private Path root() {
        return data.resolve("imports");
    }

    private Path incoming(UUID id) {
        return root().resolve("incoming").resolve(id.toString());
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
