package vn.tangthu.intake.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file on a disk that fails from some time on. */
final class FailingDisk implements SeekableByteChannel {
    boolean fails;
    private final SeekableByteChannel file;

    FailingDisk(SeekableByteChannel file) {
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (fails) throw new IOException("Input/output error");
        return file.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return file.write(source);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        if (fails) throw new IOException("Input/output error");
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        if (fails) throw new IOException("Input/output error");
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
