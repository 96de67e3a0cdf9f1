package vn.tangthu.schema.inspect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.tangthu.schema.xml.Sha256;

/** Counts and digests what is read, and ends after the limit. */
final class MeasuringInputStream extends FilterInputStream {

    private final MessageDigest digest = Sha256.newDigest();
    private final long limit;
    private long size;

    MeasuringInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (size >= limit) return -1;
        int n = in.read(bytes, offset, (int) Math.min(length, limit - size));
        if (n > 0) {
            digest.update(bytes, offset, n);
            size += n;
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long size() {
        return size;
    }

    /** Digest of all bytes read; ends the measurement. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
