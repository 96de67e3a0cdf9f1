package vn.tangthu.schema.model;

import java.util.List;

/**
 * A file together with its bytes and its place in the document.
 *
 * @param file facts about the file
 * @param use what it is to the document
 * @param derivedFrom name of the file that it was made from; empty for captured files
 * @param signatures signatures inside the file
 * @param content where the bytes come from
 */
public record PackageContent(
        PackageFile file, FileUse use, String derivedFrom, List<SignatureRecord> signatures, ContentSource content) {

    public PackageContent {
        signatures = List.copyOf(signatures);
        if ((use == FileUse.PRESERVATION) == derivedFrom.isEmpty())
            throw new IllegalArgumentException("Only a rendition is derived from another file: " + file.name());
    }

    /** A file as it was captured. */
    public static PackageContent captured(
            PackageFile file, FileUse use, List<SignatureRecord> signatures, ContentSource content) {
        return new PackageContent(file, use, "", signatures, content);
    }

    /** A PDF/A rendition of the file of that name. */
    public static PackageContent rendition(PackageFile file, String derivedFrom, ContentSource content) {
        return new PackageContent(file, FileUse.PRESERVATION, derivedFrom, List.of(), content);
    }
}
