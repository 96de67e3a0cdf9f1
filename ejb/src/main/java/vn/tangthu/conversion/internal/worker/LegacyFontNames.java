package vn.tangthu.conversion.internal.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Whether an office file names a font of a legacy Vietnamese encoding anywhere. Cheap, and never wrong by saying no: walking all
 * runs of a document in LibreOffice is worth it only then.
 */
public final class LegacyFontNames {
    private static final List<byte[]> MARKS = List.of(
            ".Vn".getBytes(StandardCharsets.US_ASCII), "VNI-".getBytes(StandardCharsets.US_ASCII),
            ".Vn".getBytes(StandardCharsets.UTF_16LE), "VNI-".getBytes(StandardCharsets.UTF_16LE));
    private static final long MOST_BYTES_OF_AN_ENTRY = 512L << 20;

    private LegacyFontNames() {}

    public static boolean mentionedIn(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (!startsAsZip(in)) return mentionedIn(in);
            return mentionedInEntries(in);
        }
    }

    private static boolean mentionedInEntries(InputStream in) throws IOException {
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().endsWith(".xml") && mentionedIn(zip)) return true;
            return false;
        } catch (ZipException e) {
            return true;
        }
    }

    private static boolean startsAsZip(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean zip = in.read() == 'P' && in.read() == 'K';
        in.reset();
        return zip;
    }

    private static boolean mentionedIn(InputStream in) throws IOException {
        var matched = new int[MARKS.size()];
        var buffer = new byte[1 << 16];
        long read = 0;
        for (int n = in.read(buffer); n >= 0 && read < MOST_BYTES_OF_AN_ENTRY; n = in.read(buffer)) {
            read += n;
            for (int i = 0; i < n; i++) if (step(matched, buffer[i])) return true;
        }
        return false;
    }

    /** No mark begins again inside itself, so a mismatch starts anew at most with this byte. */
    private static boolean step(int[] matched, byte b) {
        for (int m = 0; m < matched.length; m++) {
            var mark = MARKS.get(m);
            if (mark[matched[m]] != b) matched[m] = 0;
            if (mark[matched[m]] == b && ++matched[m] == mark.length) return true;
        }
        return false;
    }
}
