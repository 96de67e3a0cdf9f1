package vn.tangthu.archive.internal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Forces the bytes of a file, or the names in a folder, to the disk; a seam, so that tests can see what is forced. */
@FunctionalInterface
public interface Forcing {

    /** fsync; for a folder Linux allows it on a channel opened for reading. */
    Forcing TO_DISK = path -> {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    };

    void force(Path fileOrFolder) throws IOException;
}
