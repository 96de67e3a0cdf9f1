package vn.tangthu.schema.model;

import java.util.regex.Pattern;

/**
 * Format of a file as identified by signature.
 *
 * @param name name of the format, such as "Acrobat PDF/A - Portable Document Format"
 * @param version version of the format, such as "2b"; empty when unknown
 * @param pronomId identifier in the PRONOM registry, such as fmt/477; empty when not identified there
 */
public record FileFormat(String name, String version, String pronomId) {

    private static final Pattern PRONOM_ID = Pattern.compile("(x-)?fmt/[0-9]+");

    public FileFormat {
        if (name.isBlank()) throw new IllegalArgumentException("A format needs a name");
        if (!pronomId.isEmpty() && !PRONOM_ID.matcher(pronomId).matches())
            throw new IllegalArgumentException("Not a PRONOM identifier: " + pronomId);
    }

    /** A format of which only the media type is known. */
    public static FileFormat ofMediaType(String mediaType) {
        return new FileFormat(mediaType, "", "");
    }
}
