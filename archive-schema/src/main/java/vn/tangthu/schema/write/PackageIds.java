package vn.tangthu.schema.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Identifiers inside one package. They follow from the package and the place in it, so no table of them is needed and
 * writing the same package again gives the same identifiers.
 */
final class PackageIds {

    private final String objectId;

    PackageIds(String objectId) {
        this.objectId = objectId;
    }

    /** Identifier of a METS section or division. */
    String section(String place) {
        return "uuid-" + uuid(place);
    }

    /** Identifier of a file, by its path from the package root. */
    String file(String path) {
        return "ID-" + uuid(path);
    }

    private String uuid(String place) {
        return UUID.nameUUIDFromBytes((objectId + '\n' + place).getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
