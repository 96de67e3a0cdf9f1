package vn.tangthu.schema.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import vn.tangthu.schema.xml.SafePath;

/** A package in a folder. Links are reported and not followed. */
final class FolderTree implements PackageTree {

    private final Path root;
    private final Set<String> paths = new TreeSet<>();

    FolderTree(Path folder, InspectionLimits limits, Findings findings) throws IOException {
        root = folder.toAbsolutePath().normalize();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/");
                if (!attributes.isRegularFile()) findings.add("PKG-014", path);
                else if (!SafePath.isSafe(path)) findings.add("PKG-013", path);
                else paths.add(path);
                if (paths.size() <= limits.entries()) return FileVisitResult.CONTINUE;
                findings.add("PKG-015", folderName(), limits.entries(), "entries");
                return FileVisitResult.TERMINATE;
            }
        });
    }

    @Override
    public String folderName() {
        return root.getFileName().toString();
    }

    @Override
    public Set<String> paths() {
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        paths.clear();
    }
}
