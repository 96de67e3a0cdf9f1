package vn.tangthu.document.api;

import java.io.InputStream;
import java.nio.file.Path;

/** Kept bytes, to be read as a stream or, by tools that need a file, in place (read-only). */
public interface Content {
    String fileName();

    String mediaType();

    long size();

    /** Lower-case hexadecimal. */
    String sha256();

    /** A new stream from the first byte; the caller closes it. */
    InputStream stream();

    /**
     * A new stream over part of the bytes; the caller closes it.
     *
     * @param from offset of the first byte
     * @param length number of bytes
     */
    InputStream stream(long from, long length);

    /** The file that holds the bytes; must not be changed. */
    Path file();
}
