package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of a run, on the disk of the project. */
final class BenchFolder {
    private BenchFolder() {}

    /** The same in every run: for samples, which are the same too. */
    static Path kept(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "samples", name).toAbsolutePath());
    }

    static Path fresh(String name) throws IOException {
        var target = Files.createDirectories(Path.of("target").toAbsolutePath());
        return Files.createTempDirectory(target, name + "-");
    }
}
