package vn.tangthu.document.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The machine's files, with a record of what was done in which order, and a disk that can be full. */
final class RecordedFiles implements DurableFiles {
    final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final LocalFiles files = new LocalFiles();
    private final Path root;
    private long room = Long.MAX_VALUE;

    RecordedFiles(Path root) {
        this.root = root;
    }

    void leaveRoomFor(long bytes) {
        room = bytes;
    }

    void leaveNoRoomForNames() {
        room = 0;
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        done.add("create " + name(file));
        return new FilterOutputStream(files.create(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > room) throw new IOException("No space left on device");
                room -= length;
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        done.add("force " + name(fileOrFolder));
        files.force(fileOrFolder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (room == 0) throw new IOException("No space left on device");
        done.add("move " + name(from) + " " + name(to));
        files.move(from, to);
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }
}
