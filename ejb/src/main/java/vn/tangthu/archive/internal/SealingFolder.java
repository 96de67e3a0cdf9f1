package vn.tangthu.archive.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.internal.store.FileTrees;

/**
 * Folder in which one submission is sealed, claimed by a lock that ends with the process: a worker whose claim on the queue has run
 * out while it still works keeps the next one out. Closed, the folder is gone.
 */
final class SealingFolder implements AutoCloseable {
    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;

    private SealingFolder(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** @throws IOException also when somebody else has claimed it: to be tried later */
    static SealingFolder claim(Path root, SubmissionId submission) throws IOException {
        Files.createDirectories(root);
        var folder = root.resolve(submission.value().toString());
        var lockFile = root.resolve(submission.value() + ".lock");
        var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new IOException("submission " + submission.value() + " is being sealed elsewhere");
        }
        FileTrees.delete(folder);
        return new SealingFolder(folder, lockFile, channel);
    }

    /** A new empty folder inside. */
    Path fresh(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        try {
            FileTrees.delete(folder);
            Files.deleteIfExists(lockFile);
        } finally {
            lock.close();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
