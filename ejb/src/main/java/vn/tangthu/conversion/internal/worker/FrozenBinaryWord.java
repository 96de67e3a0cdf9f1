package vn.tangthu.conversion.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Fields of a binary Word document (Word 97 and later, MS-DOC) that show something else whenever it is opened get a type that keeps
 * the result standing in the document. One byte for each such field changes in the copy, nothing else.
 */
final class FrozenBinaryWord {
    private static final String TEXT_STREAM = "WordDocument";
    /** FibBase, MS-DOC 2.5.2: wIdent, nFib, flags. */
    private static final int OFFSET_OF_VERSION = 2;

    private static final int OFFSET_OF_FLAGS = 10;
    private static final int IDENTIFIER = 0xA5EC;
    private static final int WORD_97 = 0xC1;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;

    /** Where the places of PlcfFldMom, Hdr, Ftn, Atn, Edn, Txbx and HdrTxbx stand, MS-DOC 2.5.6. */
    private static final int[] FIELD_TABLES = {0x11A, 0x122, 0x12A, 0x132, 0x21A, 0x262, 0x272};

    private static final int HEAD = 0x27A;

    /** MS-DOC 2.8.25 Plcfld, 2.9.88 fldch, 2.9.90 flt. */
    private static final int BYTES_OF_PLACE = 4;

    private static final int BYTES_OF_FIELD = 2;
    private static final int BEGIN = 0x13;
    private static final int MASK_OF_MARK = 0x1F;
    /** FILENAME, DATE, TIME, USERNAME, USERINITIALS, USERADDRESS. */
    private static final Set<Integer> VOLATILE = Set.of(0x1D, 0x1F, 0x20, 0x3C, 0x3D, 0x3E);

    private static final byte QUOTE = 0x23;
    private static final int LARGEST_TABLE = 64 << 20;

    private FrozenBinaryWord() {}

    static void copy(Path source, Path target) throws IOException {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        try (var file = new POIFSFileSystem(target.toFile(), false)) {
            if (freeze(file.getRoot())) file.writeFilesystem();
        }
    }

    private static boolean freeze(DirectoryNode root) throws IOException {
        var head = head(root);
        if (head.getShort(0) != (short) IDENTIFIER || head.getShort(OFFSET_OF_VERSION) < WORD_97) return false;
        var flags = head.getShort(OFFSET_OF_FLAGS);
        var name = (flags & SECOND_TABLE) == 0 ? "0Table" : "1Table";
        if ((flags & ENCRYPTED) != 0 || !root.hasEntryCaseInsensitive(name)) return false;
        byte[] table;
        try (var in = root.createDocumentInputStream(name)) {
            if (in.available() > LARGEST_TABLE) return false;
            table = in.readAllBytes();
        }
        if (!freeze(head, table)) return false;
        root.createOrUpdateDocument(name, new ByteArrayInputStream(table));
        return true;
    }

    private static ByteBuffer head(DirectoryNode root) throws IOException {
        try (var in = root.createDocumentInputStream(TEXT_STREAM)) {
            var head = in.readNBytes(HEAD);
            if (head.length < HEAD) throw new IOException("the document has no head");
            return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private static boolean freeze(ByteBuffer head, byte[] table) {
        var changed = false;
        for (var place : FIELD_TABLES) {
            int start = head.getInt(place);
            int length = head.getInt(place + BYTES_OF_PLACE);
            if (start >= 0 && length > BYTES_OF_PLACE && length <= table.length - start)
                changed |= freeze(table, start, length);
        }
        return changed;
    }

    private static boolean freeze(byte[] table, int start, int length) {
        int fields = (length - BYTES_OF_PLACE) / (BYTES_OF_PLACE + BYTES_OF_FIELD);
        int first = start + (fields + 1) * BYTES_OF_PLACE;
        var changed = false;
        for (int i = 0; i < fields; i++) {
            int mark = first + i * BYTES_OF_FIELD;
            if ((table[mark] & MASK_OF_MARK) != BEGIN || !VOLATILE.contains((int) table[mark + 1])) continue;
            table[mark + 1] = QUOTE;
            changed = true;
        }
        return changed;
    }
}
