package vn.tangthu.schema.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageFile;
import vn.tangthu.schema.xml.PackageLayout;
import vn.tangthu.schema.xml.SafePath;

/** Copies content into the package and refuses what is not the expected content. */
final class ContentCopy {

    private final WorkFolder folder;
    private final byte[] buffer = new byte[1 << 16];

    ContentCopy(WorkFolder folder) {
        this.folder = folder;
    }

    FileFacts copy(PackageContent content) throws IOException {
        PackageFile file = content.file();
        if (!SafePath.isSafe(file.name()) || file.name().indexOf('/') >= 0)
            throw new PackageRefusedException("PKG-104", "File name not allowed in a package: " + file.name());
        String path = PackageLayout.DATA + file.name();
        Path target = folder.file(path);
        try (MeasuringOutputStream out = create(target, file);
                InputStream in = content.content().open()) {
            copy(in, out, file);
            return checked(path, file, out);
        }
    }

    /** Writes a schema; closes its stream. */
    FileFacts copyResource(String path, InputStream schema, Instant created) throws IOException {
        MeasuringOutputStream out = new MeasuringOutputStream(Files.newOutputStream(folder.file(path)));
        try (out;
                schema) {
            schema.transferTo(out);
        }
        return new FileFacts(path, "application/xml", out.size(), out.sha256(), created);
    }

    /** Stops as soon as there is more than expected, so that an endless source cannot fill the disk. */
    private void copy(InputStream in, OutputStream out, PackageFile file) throws IOException {
        long left = file.size();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            left -= n;
            if (left < 0) throw wrongSize(file, "more");
            out.write(buffer, 0, n);
        }
    }

    private static FileFacts checked(String path, PackageFile file, MeasuringOutputStream out) {
        if (out.size() != file.size()) throw wrongSize(file, out.size());
        String sha256 = out.sha256();
        if (!sha256.equals(file.sha256()))
            throw new PackageRefusedException(
                    "PKG-101", file.name() + " has SHA-256 " + sha256 + ", expected " + file.sha256());
        return new FileFacts(path, file.mediaType(), file.size(), sha256, file.created());
    }

    private static PackageRefusedException wrongSize(PackageFile file, Object size) {
        return new PackageRefusedException("PKG-102", file.name() + " has " + size + " bytes, expected " + file.size());
    }

    private static MeasuringOutputStream create(Path target, PackageFile file) throws IOException {
        try {
            return new MeasuringOutputStream(
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException e) {
            throw new PackageRefusedException("PKG-103", "Two files of the name " + file.name());
        }
    }
}
