package vn.tangthu.document.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.platform.RecordsException.Kind;

/**
 * Working content store: write-once files named by their SHA-512, {@code <aa>/<bb>/<sha512>} below the root. Bytes arrive in the
 * folder {@code staging}, are fsynced there and move into place by one rename, whose folder is fsynced before anybody hears of
 * it. Equal bytes are kept once.
 *
 * <p>Placing sets the time of the file, also of one that was there already: {@link ContentSweep} never removes a file placed
 * within the last day, so a capture that re-uses old bytes is safe until its transaction has ended.
 */
class ContentStore {
    /** Hears of kept bytes that were found damaged and replaced by intact ones. */
    interface Damages {
        void mended(String sha512, Path damaged);
    }

    private final Path root;
    private final DurableFiles files;
    private final Clock clock;
    private final Damages damages;

    /** Folders whose own names are known to be on disk. */
    private final Set<Path> durableFolders = ConcurrentHashMap.newKeySet();

    ContentStore(Path root, DurableFiles files, Clock clock, Damages damages) {
        this.root = root;
        this.files = files;
        this.clock = clock;
        this.damages = damages;
    }

    Path root() {
        return root;
    }

    Path staging() {
        return root.resolve("staging");
    }

    Path damaged() {
        return root.resolve("damaged");
    }

    Path staged(UUID id) {
        return staging().resolve(id.toString());
    }

    /** Opens a new staging file. */
    OutputStream stage(UUID id) throws IOException {
        makeFolder(staging());
        return files.create(staged(id));
    }

    /** Makes the staged bytes read-only and durable. */
    void seal(UUID id) throws IOException {
        var file = staged(id);
        if (!file.toFile().setReadOnly()) throw new IOException("cannot make read-only: " + file);
        files.force(file);
    }

    void discard(UUID id) {
        try {
            Files.deleteIfExists(staged(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves sealed bytes to their place; when equal bytes are there, these are kept and the staged copy goes, when damaged ones,
     * these are set aside. Durable when it returns. May be repeated.
     *
     * @throws ContentRefusedException the staged copy is gone and no equal bytes are kept, or the disk is full or fails
     * @throws UncheckedIOException the bytes that are kept are damaged
     */
    void place(UUID id, String sha512, long size) {
        var target = path(sha512);
        try {
            makeFolder(target.getParent());
            mend(id, target);
            if (!adopt(target, size)) moveIn(id, target, size);
            files.force(target.getParent());
            Files.deleteIfExists(staged(id));
        } catch (IOException e) {
            throw Reception.noRoom(e.toString());
        }
    }

    private void mend(UUID id, Path target) throws IOException {
        var sha512 = target.getFileName().toString();
        var aside = damaged().resolve(sha512 + "." + id);
        try {
            if (areEqual(target, staged(id)) || isIntact(target)) return;
            makeFolder(damaged());
            files.move(target, aside);
        } catch (NoSuchFileException e) {
            return; // nothing kept, nothing staged any more, or another capture was faster
        }
        files.force(damaged());
        moveIn(id, target, Files.size(staged(id)));
        damages.mended(sha512, aside);
    }

    private static boolean areEqual(Path kept, Path staged) throws NoSuchFileException {
        try {
            return Files.mismatch(kept, staged) < 0;
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            return false; // one of them cannot be read
        }
    }

    private static boolean isIntact(Path kept) throws NoSuchFileException {
        var digest = Reception.digest("SHA-512");
        try (var in = new DigestInputStream(Files.newInputStream(kept), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Reception.hex(digest).equals(kept.getFileName().toString());
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            return false; // a disk that gives the bytes no more has lost them
        }
    }

    private void moveIn(UUID id, Path target, long size) throws IOException {
        var source = staged(id);
        try {
            touch(source);
            files.move(source, target);
        } catch (NoSuchFileException e) {
            // the same staged content may be placed twice at once: then the other has put it there
            if (!adopt(target, size))
                throw new ContentRefusedException(Kind.CONFLICT, "DOC-009", "staged content is gone: " + id, Map.of());
        }
    }

    private boolean adopt(Path target, long size) throws IOException {
        try {
            touch(target);
            if (Files.size(target) != size)
                throw new UncheckedIOException(new IOException("kept content is damaged, its size differs: " + target));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    /** Place of the bytes, there or not. */
    Path path(String sha512) {
        return root.resolve(sha512.substring(0, 2))
                .resolve(sha512.substring(2, 4))
                .resolve(sha512);
    }

    /** The file of kept bytes. */
    Path require(String sha512) {
        var file = path(sha512);
        if (!Files.isRegularFile(file)) throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        return file;
    }

    DurableFiles files() {
        return files;
    }

    private void makeFolder(Path folder) throws IOException {
        if (durableFolders.contains(folder)) return;
        if (folder.equals(root)) Files.createDirectories(root);
        else {
            makeFolder(folder.getParent());
            createIfAbsent(folder);
        }
        files.force(folder.getParent());
        durableFolders.add(folder);
    }

    private static void createIfAbsent(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
    }
}
