package vn.tangthu.document.api;

import java.util.List;
import java.util.Optional;

/**
 * One file of a document: the main text (ordinal 1) or an attachment.
 *
 * @param fileName name as given, made safe to show and to store (NFC, no path, no control characters)
 * @param mediaType by content, not by name
 * @param pronom PRONOM identifier, e.g. {@code fmt/412}, when known
 * @param sha256 lower-case hexadecimal
 * @param sha512 lower-case hexadecimal
 */
public record ComponentView(
        ComponentId id,
        int ordinal,
        String fileName,
        String mediaType,
        Optional<String> pronom,
        long size,
        String sha256,
        String sha512,
        List<RenditionView> renditions) {
    public ComponentView {
        renditions = List.copyOf(renditions);
    }

    public Optional<RenditionView> rendition(RenditionPurpose purpose) {
        return renditions.stream().filter(r -> r.purpose() == purpose).findFirst();
    }
}
