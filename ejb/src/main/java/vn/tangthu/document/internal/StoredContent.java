package vn.tangthu.document.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.tangthu.document.api.Content;

/** A file of the content store. */
record StoredContent(String fileName, String mediaType, long size, String sha256, Path file) implements Content {
    @Override
    public InputStream stream() {
        return stream(0, size);
    }

    @Override
    public InputStream stream(long from, long length) {
        try {
            return new Part(FileChannel.open(file, StandardOpenOption.READ).position(from), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends after a number of bytes. */
    private static final class Part extends FilterInputStream {
        private long left;

        Part(FileChannel channel, long length) {
            super(Channels.newInputStream(channel));
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) return -1;
            var b = super.read();
            if (b >= 0) left--;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (length == 0) return 0;
            if (left <= 0) return -1;
            var n = super.read(buffer, offset, (int) Math.min(length, left));
            if (n > 0) left -= n;
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            var skipped = super.skip(Math.min(n, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, super.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
