package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;

/**
 * A file to be preserved.
 *
 * @param file the original bytes, read-only
 * @param fileName as given, for findings
 * @param folder work folder of this file alone
 */
public record Source(Path file, String fileName, String mediaType, long size, Path folder) {
    public Source {
        file = file.toAbsolutePath();
        folder = folder.toAbsolutePath();
    }
}
