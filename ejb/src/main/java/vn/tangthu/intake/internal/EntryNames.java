package vn.tangthu.intake.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * What the name of a zip entry may be. Without the mark for UTF-8 it is UTF-8 all the same when its bytes are (Linux, macOS), else
 * of code page 437, or of the code page that Vietnamese Windows writes.
 */
final class EntryNames {
    static final Charset WITHOUT_MARK = Charset.forName("IBM437");

    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

    private EntryNames() {}

    /** At least one; the likeliest first. */
    static List<String> of(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD)
            return List.of(entry.getName());
        var bytes = entry.getRawName();
        try {
            return List.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return List.of(new String(bytes, WITHOUT_MARK), new String(bytes, VIETNAMESE_WINDOWS));
        }
    }
}
