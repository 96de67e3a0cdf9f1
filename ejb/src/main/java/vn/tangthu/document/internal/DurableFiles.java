package vn.tangthu.document.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The file operations whose order makes content durable; a seam, so that tests can see the order and let them fail. */
interface DurableFiles {
    /** Opens a file that must not exist. */
    OutputStream create(Path file) throws IOException;

    /** Forces the bytes of a file, or the names in a folder, to the disk. */
    void force(Path fileOrFolder) throws IOException;

    /** Renames within one file system, all or nothing. */
    void move(Path from, Path to) throws IOException;
}
