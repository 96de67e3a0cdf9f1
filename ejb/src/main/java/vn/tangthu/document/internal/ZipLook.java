package vn.tangthu.document.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A careful look into a zip container: which office format it is and how much it would become when unpacked. Reads the
 * directory and at most two small entries; inflates nothing else.
 */
final class ZipLook {
    /**
     * @param mediaType office format; empty when it is none that is known here
     * @param readable whether the directory could be read
     * @param expandsWithoutMeasure the directory announces far more bytes than any office file has
     */
    record Seen(Optional<String> mediaType, boolean readable, boolean expandsWithoutMeasure) {
        /** Whether it may be opened. */
        boolean whole() {
            return readable && !expandsWithoutMeasure;
        }
    }

    private static final Map<String, String> OOXML = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int LARGEST_ENTRY = 1024 * 1024;
    private static final int LARGEST_DIRECTORY = 16 * 1024 * 1024;
    private static final long MEASURE = 256L * 1024 * 1024;
    private static final int RATIO = 100;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipLook() {}

    static Seen into(Path file) throws IOException {
        var directory = directorySize(file);
        if (directory.isEmpty()) return new Seen(Optional.empty(), false, false);
        if (directory.get() > LARGEST_DIRECTORY) return new Seen(Optional.empty(), true, true);
        try (var zip = new ZipFile(file.toFile())) {
            return new Seen(mediaType(zip), true, expandsWithoutMeasure(zip));
        } catch (ZipException | EOFException e) { // the second when packed bytes end too early
            return new Seen(Optional.empty(), false, false);
        }
    }

    private static Optional<String> mediaType(ZipFile zip) throws IOException {
        var odf = text(zip, "mimetype");
        if (odf.isPresent()) return odf.map(String::strip);
        return text(zip, "[Content_Types].xml").flatMap(types -> OOXML.entrySet().stream()
                .filter(e -> types.contains('"' + e.getKey() + '"') || types.contains('\'' + e.getKey() + '\''))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    private static Optional<String> text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return Optional.empty();
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_ENTRY);
            return Optional.of(new String(bytes, charset(bytes)));
        }
    }

    private static Charset charset(byte[] bytes) {
        var utf16 = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
        return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean expandsWithoutMeasure(ZipFile zip) {
        var packed = 0L;
        var unpacked = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            packed += Math.max(0, entry.getCompressedSize());
            unpacked += Math.max(0, entry.getSize());
        }
        return unpacked > MEASURE && unpacked / RATIO > packed;
    }

    /** Size of the central directory as the end record tells, so that opening the file cannot fill the memory. */
    private static Optional<Long> directorySize(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            var end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (var at = tail.length - END_LENGTH; at >= 0; at--)
                if (end.getInt(at) == END_SIGNATURE) return Optional.of(Integer.toUnsignedLong(end.getInt(at + 12)));
            return Optional.empty();
        }
    }
}
