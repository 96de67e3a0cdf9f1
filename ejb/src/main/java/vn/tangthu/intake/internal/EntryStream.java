package vn.tangthu.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Bytes of one file of a package while they are unpacked: stops at a bomb, and at the end compares the check sum. */
final class EntryStream extends InputStream {
    /** What anything may unpack to, however well it was packed. */
    private static final long HARMLESS = 10L << 20;

    private static final int MOST_TIMES = 200;

    /** What the package says of the file; negative is not told. */
    record Announced(String path, long packedSize, long size, long crc) {}

    private final InputStream unpacking;
    private final Announced announced;
    private final CRC32 crc = new CRC32();
    private long count;

    EntryStream(InputStream unpacking, Announced announced) {
        this.unpacking = unpacking;
        this.announced = announced;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        var n = unpack(buffer, offset, length);
        if (n < 0) {
            if (announced.crc() >= 0 && announced.crc() != crc.getValue())
                throw new UnreadableEntryException("INT-033", announced.path(), "check sum differs");
            return n;
        }
        count += n;
        crc.update(buffer, offset, n);
        refuseBomb();
        return n;
    }

    @Override
    public void close() throws IOException {
        unpacking.close();
    }

    private void refuseBomb() {
        var more = announced.size() >= 0 && count > announced.size();
        var farMore = count > HARMLESS && count / MOST_TIMES > announced.packedSize();
        if (more || farMore) throw new UnreadableEntryException("INT-031", announced.path(), count + " bytes or more");
    }

    private int unpack(byte[] buffer, int offset, int length) {
        try {
            return unpacking.read(buffer, offset, length);
        } catch (IOException e) {
            throw new UnreadableEntryException("INT-033", announced.path(), String.valueOf(e.getMessage()));
        }
    }
}
