package vn.tangthu.schema.inspect;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The files of a package, wherever they lie. Paths are relative to the package folder, with {@code /}. */
public interface PackageTree extends Closeable {

    /** Name of the package folder. */
    String folderName();

    /** Paths of all files. */
    Set<String> paths();

    /** Bytes of the file; the caller closes the stream. */
    InputStream open(String path) throws IOException;
}
