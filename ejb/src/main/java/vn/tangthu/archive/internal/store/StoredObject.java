package vn.tangthu.archive.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** An object of the store, to be read. */
public interface StoredObject {

    /**
     * A file of the object.
     *
     * @param path inside the object, with {@code /}
     * @param sha512 lower-case hexadecimal
     */
    record StoredFile(String path, String sha512) {}

    String id();

    Instant storedAt();

    /** All files by path. */
    List<StoredFile> files();

    /** Bytes of the file. */
    long size(String path) throws IOException;

    /** A new stream over the file; the caller closes it. */
    InputStream open(String path) throws IOException;
}
