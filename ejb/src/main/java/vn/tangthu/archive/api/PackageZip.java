package vn.tangthu.archive.api;

import java.io.IOException;
import java.io.OutputStream;

/** An archival package as a zip, made while it is read: no copy is kept anywhere. */
public interface PackageZip {

    /** {@code urn_uuid_….zip} */
    String fileName();

    /**
     * Writes the zip; the same bytes each time. Does not close the stream. Needs no transaction.
     *
     * @throws IOException a file of the package cannot be read, or the receiver went away
     */
    void writeTo(OutputStream out) throws IOException;
}
