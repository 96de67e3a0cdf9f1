package vn.tangthu.document.api;

import java.time.Instant;

/**
 * A rendition kept beside the original.
 *
 * @param profile e.g. {@code PDF/A-2b}; empty when none
 * @param tool what made it, name and version
 * @param sha256 lower-case hexadecimal
 */
public record RenditionView(
        RenditionPurpose purpose,
        String profile,
        Conformance conformance,
        String mediaType,
        long size,
        String sha256,
        String tool,
        Instant createdAt) {}
