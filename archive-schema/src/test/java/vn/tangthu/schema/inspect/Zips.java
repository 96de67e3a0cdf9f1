package vn.tangthu.schema.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes zips, decent and indecent ones. */
final class Zips {

    private Zips() {}

    /** Something to put into a zip besides the package. */
    interface Extra {
        void add(ZipArchiveOutputStream zip) throws IOException;
    }

    static Path of(Path folder, Extra extra) throws IOException {
        Path file = folder.resolveSibling("package.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file);
                Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.toList();
            for (Path path : all) {
                String name = folder.getParent().relativize(path).toString();
                if (Files.isDirectory(path)) directory(zip, name + "/");
                else entry(zip, name, Files.readAllBytes(path));
            }
            extra.add(zip);
        }
        return file;
    }

    static void entry(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    static void link(ZipArchiveOutputStream zip, String name, String target) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
        zip.putArchiveEntry(entry);
        zip.write(target.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private static void directory(ZipArchiveOutputStream zip, String name) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.closeArchiveEntry();
    }
}
