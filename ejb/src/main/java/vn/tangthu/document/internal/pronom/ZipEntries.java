package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;

/** Entries of a zip. */
final class ZipEntries implements ContainerEntries {
    private final ZipFile zip;
    private final Map<String, Optional<ByteReader>> seen = new HashMap<>();

    ZipEntries(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    @Override
    public Optional<ByteReader> find(String path) {
        return seen.computeIfAbsent(path, this::read);
    }

    private Optional<ByteReader> read(String path) {
        var entry = zip.getEntry(path);
        if (entry == null) return Optional.empty();
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(ScannedBytes.of(in.readNBytes(MOST_BYTES)));
        } catch (ZipException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
