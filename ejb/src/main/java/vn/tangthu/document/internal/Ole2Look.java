package vn.tangthu.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A look into an OLE2 compound file (the old office formats, and the wrapper of password-protected new ones). */
final class Ole2Look {
    /**
     * @param mediaType office format; empty when it is none that is known here
     * @param variant class name of the program, when it tells the version
     * @param locked whether it wraps an office file that only a password opens
     */
    record Seen(Optional<String> mediaType, String variant, boolean locked) {
        static final Seen NOTHING = new Seen(Optional.empty(), "", false);
    }

    private static final String WORD_97 = "Word.Document.8";
    private static final int LONGEST_CLASS_NAME = 512;

    private Ole2Look() {}

    static Seen into(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return look(container.getRoot());
        } catch (IOException | RuntimeException e) {
            return Seen.NOTHING; // POI reports broken containers by whatever its parser stumbles over
        }
    }

    private static Seen look(DirectoryEntry root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) return new Seen(Optional.empty(), "", true);
        if (root.hasEntryCaseInsensitive("WordDocument"))
            return new Seen(Optional.of("application/msword"), variant(root), false);
        var sheet = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        return sheet ? new Seen(Optional.of("application/vnd.ms-excel"), "", false) : Seen.NOTHING;
    }

    private static String variant(DirectoryEntry root) throws IOException {
        if (!root.hasEntryCaseInsensitive("\u0001CompObj")) return "";
        try (var in = new DocumentInputStream((DocumentEntry) root.getEntryCaseInsensitive("\u0001CompObj"))) {
            var head = new String(in.readNBytes(LONGEST_CLASS_NAME), StandardCharsets.ISO_8859_1);
            return head.contains(WORD_97) ? WORD_97 : "";
        }
    }
}
