package vn.tangthu.web.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, read by tests that compare documents with code. */
final class ProjectFiles {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private ProjectFiles() {}

    static String read(String path) {
        try {
            return Files.readString(HOME.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of all files below the folders whose name ends so; folders that are not there are none. */
    static List<String> texts(String ending, String... folders) {
        return Stream.of(folders)
                .map(HOME::resolve)
                .filter(Files::isDirectory)
                .flatMap(ProjectFiles::walk)
                .filter(file -> file.toString().endsWith(ending))
                .map(file -> read(HOME.relativize(file).toString()))
                .toList();
    }

    static List<String> mainSources() {
        return texts(
                ".java",
                "archive-schema/src/main/java",
                "retention-rules/src/main/java",
                "ejb/src/main/java",
                "web/src/main/java");
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
