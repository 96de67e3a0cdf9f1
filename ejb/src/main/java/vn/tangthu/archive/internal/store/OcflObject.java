package vn.tangthu.archive.internal.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.VersionDetails;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Newest version of an OCFL object on a file system. */
final class OcflObject implements StoredObject {
    private final Path root;
    private final VersionDetails version;

    OcflObject(Path root, VersionDetails version) {
        this.root = root;
        this.version = version;
    }

    @Override
    public String id() {
        return version.getObjectId();
    }

    @Override
    public Instant storedAt() {
        return version.getCreated().toInstant();
    }

    @Override
    public List<StoredFile> files() {
        return version.getFiles().stream()
                .map(file -> new StoredFile(file.getPath(), file.getFixity().get(DigestAlgorithmRegistry.sha512)))
                .sorted(Comparator.comparing(StoredFile::path))
                .toList();
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(file(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(path)), 1 << 16);
    }

    private Path file(String path) throws IOException {
        return Optional.ofNullable(version.getFile(path))
                .map(FileDetails::getStorageRelativePath)
                .map(root::resolve)
                .orElseThrow(() -> new NoSuchFileException(id() + " " + path));
    }
}
