package vn.tangthu.schema.model;

import java.util.List;

/**
 * One document of a dossier with all its files and what happened to them.
 *
 * @param description the 19 fields
 * @param contents its files; the first is the main file
 * @param events what happened to the files, oldest first
 */
public record PackageDocument(
        DocumentDescription description, List<PackageContent> contents, List<PreservationEvent> events) {

    public PackageDocument {
        contents = List.copyOf(contents);
        events = List.copyOf(events);
        if (contents.isEmpty() || contents.get(0).use() != FileUse.ORIGINAL)
            throw new IllegalArgumentException(
                    "The first file of a document must be its original: " + description.documentCode());
    }

    public PackageContent main() {
        return contents.get(0);
    }
}
