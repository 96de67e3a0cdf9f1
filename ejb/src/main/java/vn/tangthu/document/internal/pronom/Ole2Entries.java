package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;

/** Entries of an OLE2 container; PRONOM writes their names without the control characters they begin with. */
final class Ole2Entries implements ContainerEntries {
    private final POIFSFileSystem container;
    private final Map<String, Optional<ByteReader>> seen = new HashMap<>();

    Ole2Entries(Path file) throws IOException {
        container = new POIFSFileSystem(file.toFile(), true);
    }

    @Override
    public Optional<ByteReader> find(String path) {
        return seen.computeIfAbsent(path, this::read);
    }

    private Optional<ByteReader> read(String path) {
        Optional<Entry> entry = Optional.of(container.getRoot());
        for (var name : path.split("/")) entry = entry.flatMap(e -> child(e, name));
        return entry.flatMap(Ole2Entries::bytes);
    }

    private static Optional<Entry> child(Entry of, String name) {
        if (!(of instanceof DirectoryEntry folder)) return Optional.empty();
        return StreamSupport.stream(folder.spliterator(), false)
                .filter(e -> e.getName().trim().equals(name))
                .findFirst();
    }

    private static Optional<ByteReader> bytes(Entry entry) {
        try {
            if (!(entry instanceof DocumentEntry document)) return Optional.of(ScannedBytes.of(new byte[0]));
            try (var in = new DocumentInputStream(document)) {
                return Optional.of(ScannedBytes.of(in.readNBytes(MOST_BYTES)));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
