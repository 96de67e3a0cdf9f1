package vn.tangthu.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The OCFL objects in an archive store, read as anybody can read them. */
final class ArchivedObjects {
    /**
     * @param head version in force
     * @param folder root of the object
     */
    record ArchivedObject(String id, String head, Path folder) {}

    private static final String NAMASTE = "0=ocfl_object_1.1";

    private ArchivedObjects() {}

    static List<ArchivedObject> in(Path store) {
        try (var files = Files.walk(store)) {
            return files.filter(file -> file.getFileName().toString().equals(NAMASTE))
                    .map(file -> read(file.getParent()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchivedObject read(Path folder) {
        try {
            var inventory = folder.resolve("inventory.json");
            if (!Files.exists(inventory)) return new ArchivedObject("", "no inventory", folder);
            var json = Api.JSON.readTree(Files.readString(inventory));
            return new ArchivedObject(
                    json.path("id").asText(), json.path("head").asText(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
