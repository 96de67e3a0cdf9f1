package vn.tangthu.conversion.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jboss.logging.Logger;

/** A folder for the work on one file; gone with everything in it when closed. */
public record WorkFolder(Path path) implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkFolder.class);

    static WorkFolder in(Path parent) {
        try {
            return new WorkFolder(Files.createTempDirectory(parent, "work"));
        } catch (IOException e) {
            throw new UncheckedIOException("no work folder", e);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(path)) return;
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf(e, "left for the next start: %s", path);
        }
    }
}
