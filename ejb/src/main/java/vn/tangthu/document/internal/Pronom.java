package vn.tangthu.document.internal;

import java.util.HashMap;
import java.util.Map;
import vn.tangthu.schema.resource.CsvResource;

/** PRONOM identifiers of the allowed formats, where media type and variant decide for certain: {@code pronom.csv}. */
final class Pronom {
    private final Map<String, String> identifiers = new HashMap<>();

    Pronom() {
        CsvResource.rows(Pronom.class, "pronom.csv")
                .forEach(row -> identifiers.put(key(row.get("mediaType"), row.get("variant")), row.get("puid")));
    }

    /** The identifier, or empty when it is not certain. */
    String of(String mediaType, String variant) {
        return identifiers.getOrDefault(key(mediaType, variant), "");
    }

    private static String key(String mediaType, String variant) {
        return mediaType + ' ' + variant;
    }
}
