package vn.tangthu.schema.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import vn.tangthu.schema.xml.PackageLayout;

/**
 * The folder in which a package grows. It becomes the package by one rename at the very end; closed before that, it
 * disappears with all that is in it.
 */
final class WorkFolder implements AutoCloseable {

    private final Path target;
    private final Path root;
    private final Path fragments;

    WorkFolder(Path staging, String objectId) throws IOException {
        String name = PackageLayout.folderName(objectId);
        target = staging.resolve(name);
        if (Files.exists(target)) throw new PackageRefusedException("PKG-106", "Package exists already: " + target);
        Path work = Files.createDirectories(staging).resolve("." + name + "." + UUID.randomUUID());
        root = Files.createDirectories(work.resolve(name));
        fragments = Files.createDirectories(work.resolve("fragments"));
    }

    /** A file of the package; its folders exist afterwards. */
    Path file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** A file that is needed while writing but is no part of the package. */
    Path fragment(String name) {
        return fragments.resolve(name);
    }

    /** Makes the folder the package. */
    Path publish() throws IOException {
        return Files.move(root, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(root.getParent(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) throw failure;
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
