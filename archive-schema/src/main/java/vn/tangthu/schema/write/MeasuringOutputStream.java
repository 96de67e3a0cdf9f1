package vn.tangthu.schema.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.tangthu.schema.xml.Sha256;

/** Counts and digests the bytes that pass. */
final class MeasuringOutputStream extends FilterOutputStream {

    private final MessageDigest digest = Sha256.newDigest();
    private long size;

    MeasuringOutputStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** Digest of all bytes written; ends the measurement. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
