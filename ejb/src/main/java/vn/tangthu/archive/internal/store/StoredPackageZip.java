package vn.tangthu.archive.internal.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import vn.tangthu.archive.api.PackageZip;

/**
 * A stored package as a zip of one folder. Names sorted, times those of the storing: the same bytes each time. The content
 * is mostly compressed already, so speed is preferred.
 */
public final class StoredPackageZip implements PackageZip {
    private final String folder;
    private final StoredObject object;

    /** @param folder name of the package folder */
    public StoredPackageZip(String folder, StoredObject object) {
        this.folder = folder;
        this.object = object;
    }

    @Override
    public String fileName() {
        return folder + ".zip";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipArchiveOutputStream(out);
        zip.setEncoding("UTF-8");
        zip.setUseZip64(Zip64Mode.AsNeeded);
        zip.setLevel(Deflater.BEST_SPEED);
        for (var file : object.files()) {
            zip.putArchiveEntry(entry(file.path()));
            try (var stream = object.open(file.path())) {
                stream.transferTo(zip);
            }
            zip.closeArchiveEntry();
        }
        zip.finish();
        zip.flush();
    }

    private ZipArchiveEntry entry(String path) throws IOException {
        var entry = new ZipArchiveEntry(folder + "/" + path);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(object.size(path));
        entry.setLastModifiedTime(FileTime.from(object.storedAt()));
        return entry;
    }
}
