package vn.tangthu.intake.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tangthu.intake.domain.PackagePath;
import vn.tangthu.platform.Finding;

/**
 * A zip as an archive delivered it, not trusted in anything: nothing is unpacked under a name it gives, links are not followed,
 * sizes are checked while unpacking. Its list of contents is read once; files are then read at random.
 */
final class DeliveredPackage implements Closeable {
    private final ZipFile zip;
    private final Map<String, List<PackageFile>> files = new HashMap<>();
    private final List<PackageFile> inOrder = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private DeliveredPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @param mostUnpacked bytes that all files together may have
     * @throws UnreadablePackageException no zip that can be read, or a bomb
     * @throws StorageFailedException the disk does not give it; so does reading on
     */
    static DeliveredPackage open(Path file, long mostUnpacked) {
        return open(PackageChannel.open(file), mostUnpacked);
    }

    /** @param bytes closed with the package, or when this fails */
    static DeliveredPackage open(SeekableByteChannel bytes, long mostUnpacked) {
        var opened = false;
        try {
            var delivered = opened(bytes, mostUnpacked);
            opened = true;
            return delivered;
        } finally {
            if (!opened) close(bytes);
        }
    }

    private static DeliveredPackage opened(SeekableByteChannel bytes, long mostUnpacked) {
        try {
            var zip = ZipFile.builder()
                    .setSeekableByteChannel(bytes)
                    .setCharset(EntryNames.WITHOUT_MARK)
                    .setUseUnicodeExtraFields(true)
                    .get();
            var delivered = new DeliveredPackage(zip);
            delivered.list(bytes.size(), mostUnpacked);
            return delivered;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadablePackageException("INT-012", Map.of("reason", String.valueOf(e.getMessage())));
        }
    }

    /** All files that could be named by a row, in the order of the package. */
    List<PackageFile> files() {
        return Collections.unmodifiableList(inOrder);
    }

    /** Entries that are left aside: unsafe names and links. */
    List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    /** Files of that path; more than one when the package has the name twice. */
    List<PackageFile> find(PackagePath path) {
        return files.getOrDefault(path.key(), List.of());
    }

    /** @throws UnreadablePackageException there is none, or more than one */
    PackageFile requireSheet() {
        var sheets =
                inOrder.stream().filter(f -> f.path().key().endsWith(".xlsx")).toList();
        if (sheets.isEmpty()) throw new UnreadablePackageException("INT-010", Map.of());
        if (sheets.size() > 1)
            throw new UnreadablePackageException(
                    "INT-011",
                    Map.of(
                            "count",
                            Integer.toString(sheets.size()),
                            "first",
                            sheets.get(0).path().text(),
                            "second",
                            sheets.get(1).path().text()));
        return sheets.get(0);
    }

    /** @throws UnreadableEntryException encrypted, damaged, or a bomb; also while reading */
    InputStream read(PackageFile file) {
        var entry = file.entry();
        var path = file.path().text();
        if (entry.getGeneralPurposeBit().usesEncryption())
            throw new UnreadableEntryException("INT-030", path, "encrypted");
        try {
            if (!zip.canReadEntryData(entry)) throw new UnreadableEntryException("INT-033", path, "packing unknown");
            return new EntryStream(
                    zip.getInputStream(entry),
                    new EntryStream.Announced(path, entry.getCompressedSize(), entry.getSize(), entry.getCrc()));
        } catch (IOException e) {
            throw new UnreadableEntryException("INT-033", path, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list(long size, long mostUnpacked) throws IOException {
        long packed = 0;
        long unpacked = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
            if (packed > size || unpacked > mostUnpacked || unpacked < 0)
                throw new UnreadablePackageException("INT-016", Map.of("limit", Long.toString(mostUnpacked)));
            list(entry);
        }
    }

    private static void close(SeekableByteChannel bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new StorageFailedException(e);
        }
    }

    private void list(ZipArchiveEntry entry) throws ZipException {
        var names = EntryNames.of(entry);
        if (entry.isDirectory() || names.get(0).endsWith("\\")) return;
        var path = PackagePath.ofEntry(names.get(0));
        if (path.isEmpty()) leaveAside("INT-041", names.get(0));
        else if (entry.isUnixSymlink()) leaveAside("INT-042", names.get(0));
        else if (!path.get().isLeftBySystem()) add(names, new PackageFile(path.get(), entry));
    }

    private void leaveAside(String code, String name) {
        findings.add(Finding.warning(code, name, Map.of("path", name)));
    }

    private void add(List<String> names, PackageFile file) {
        inOrder.add(file);
        names.stream()
                .map(PackagePath::ofEntry)
                .flatMap(Optional::stream)
                .map(PackagePath::key)
                .distinct()
                .forEach(key ->
                        files.computeIfAbsent(key, k -> new ArrayList<>()).add(file));
    }
}
