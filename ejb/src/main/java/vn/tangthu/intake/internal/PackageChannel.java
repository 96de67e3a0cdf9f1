package vn.tangthu.intake.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a package, read only. What fails here is the disk, not the package: {@link StorageFailedException}. */
final class PackageChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;

    PackageChannel(SeekableByteChannel file) {
        this.file = file;
    }

    static PackageChannel open(Path file) {
        return new PackageChannel(asked(() -> FileChannel.open(file, StandardOpenOption.READ)));
    }

    @Override
    public int read(ByteBuffer target) {
        return asked(() -> file.read(target));
    }

    @Override
    public long position() {
        return asked(file::position);
    }

    @Override
    public SeekableByteChannel position(long position) {
        asked(() -> file.position(position));
        return this;
    }

    @Override
    public long size() {
        return asked(file::size);
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new StorageFailedException(e);
        }
    }
}
