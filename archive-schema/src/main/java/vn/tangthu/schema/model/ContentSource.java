package vn.tangthu.schema.model;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of a file; called once, when the file is copied into the package. The caller of it closes the stream. */
@FunctionalInterface
public interface ContentSource {

    InputStream open() throws IOException;
}
