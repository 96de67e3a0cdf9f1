package vn.tangthu.preservation.api;

import java.io.IOException;
import java.io.OutputStream;

/** A proof bundle (gói chứng minh) as a zip, made while it is read: no copy is kept anywhere. */
public interface ProofBundle {
    String fileName();

    /**
     * Writes the zip. Does not close the stream. Needs no transaction.
     *
     * @throws IOException a file cannot be read, or the receiver went away
     */
    void writeTo(OutputStream out) throws IOException;
}
