package vn.tangthu.schema.model;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One content file of a package.
 *
 * @param name file name inside the data folder, unique in the package; no folders
 * @param mediaType IANA media type
 * @param format format as identified
 * @param size bytes
 * @param sha256 SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param created when the file came to be, as far as known
 */
public record PackageFile(String name, String mediaType, FileFormat format, long size, String sha256, Instant created) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[^/\\s;]+/[^/\\s;]+");

    public PackageFile {
        if (size < 0) throw new IllegalArgumentException("Negative size of " + name + ": " + size);
        if (!SHA_256.matcher(sha256).matches())
            throw new IllegalArgumentException("Not a SHA-256 of " + name + ": " + sha256);
        if (!MEDIA_TYPE.matcher(mediaType).matches())
            throw new IllegalArgumentException("Not a media type of " + name + ": " + mediaType);
    }
}
