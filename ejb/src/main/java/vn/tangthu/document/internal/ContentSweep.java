package vn.tangthu.document.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes bytes that no row names and staging files that were left behind, both only when older than a day.
 *
 * <p>A capture may re-use old, unnamed bytes while they are swept. It first sets the time of the file; the sweep first renames
 * the file out of its place and then looks at its time once more. Whichever comes first, one of them sees the other: either the
 * capture finds no file and puts its own copy, or the sweep finds the new time and puts the file back.
 */
class ContentSweep {
    static final Duration AGE = Duration.ofHours(24);
    private static final String FAN_OUT = "[0-9a-f][0-9a-f]";

    /** Which of the digests are named by a row. */
    interface References {
        Set<String> among(Collection<String> sha512);
    }

    record Swept(int contents, int stagings) {}

    private final ContentStore store;
    private final References references;
    private final Clock clock;
    private final Path doomed;

    ContentSweep(ContentStore store, References references, Clock clock) {
        this.store = store;
        this.references = references;
        this.clock = clock;
        this.doomed = store.root().resolve("doomed");
    }

    Swept sweep() throws IOException {
        recover();
        var contents = 0;
        for (var outer : list(store.root(), FAN_OUT))
            for (var inner : list(outer, FAN_OUT)) contents += sweepFolder(inner);
        return new Swept(contents, sweepStaging());
    }

    /** Decides again on what a sweep was about to remove when its server stopped. */
    void recover() throws IOException {
        for (var file : list(doomed, "*")) decide(file);
    }

    private int sweepFolder(Path folder) throws IOException {
        var old = new ArrayList<Path>();
        for (var file : list(folder, "*")) if (isOld(file)) old.add(file);
        if (old.isEmpty()) return 0;
        var named = references.among(old.stream().map(ContentSweep::digest).collect(Collectors.toSet()));
        var removed = 0;
        for (var file : old) if (!named.contains(digest(file)) && remove(file)) removed++;
        return removed;
    }

    private boolean remove(Path file) throws IOException {
        Files.createDirectories(doomed);
        var out = doomed.resolve(digest(file));
        try {
            store.files().move(file, out);
        } catch (NoSuchFileException e) {
            return false; // another node was faster
        }
        return decide(out);
    }

    private boolean decide(Path out) throws IOException {
        var digest = digest(out);
        if (isOld(out) && references.among(List.of(digest)).isEmpty()) return Files.deleteIfExists(out);
        try {
            store.files().move(out, store.path(digest));
            store.files().force(store.path(digest).getParent());
        } catch (NoSuchFileException e) {
            return false; // another node has decided
        }
        return false;
    }

    private int sweepStaging() throws IOException {
        var removed = 0;
        for (var file : list(store.staging(), "*")) if (isOld(file) && Files.deleteIfExists(file)) removed++;
        return removed;
    }

    private boolean isOld(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(clock.instant().minus(AGE));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String digest(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> list(Path folder, String glob) throws IOException {
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(entries::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        return entries;
    }
}
