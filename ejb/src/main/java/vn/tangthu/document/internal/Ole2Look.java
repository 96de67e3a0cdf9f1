package vn.tangthu.document.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A look into an OLE2 compound file (the old office formats, and the wrapper of password-protected new ones). */
final class Ole2Look {
    /**
     * @param mediaType office format; empty when it is none that is known here
     * @param locked whether it wraps an office file that only a password opens
     */
    record Seen(Optional<String> mediaType, boolean locked) {
        static final Seen NOTHING = new Seen(Optional.empty(), false);

        /** Whether it may be opened. */
        boolean whole() {
            return locked || mediaType.isPresent();
        }
    }

    private Ole2Look() {}

    static Seen into(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return look(container.getRoot());
        } catch (IOException | RuntimeException e) {
            return Seen.NOTHING; // POI reports broken containers by whatever its parser stumbles over
        }
    }

    private static Seen look(DirectoryEntry root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) return new Seen(Optional.empty(), true);
        if (root.hasEntryCaseInsensitive("WordDocument")) return new Seen(Optional.of("application/msword"), false);
        var sheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        return sheet ? new Seen(Optional.of("application/vnd.ms-excel"), false) : Seen.NOTHING;
    }
}
