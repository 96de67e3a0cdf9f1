package vn.tangthu.schema.xml;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paths inside a package as URL references and back. */
public final class PackageReference {

    private PackageReference() {}

    /** The path with every segment percent-encoded (UTF-8). */
    public static String encode(String path) {
        return Arrays.stream(path.split("/"))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /**
     * The path that a reference means, or empty when it is absolute, leaves its folder or is not decodable. A plus sign
     * is a plus sign.
     */
    public static Optional<String> decode(String href) {
        String path;
        try {
            path = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return SafePath.isSafe(path) ? Optional.of(path) : Optional.empty();
    }
}
