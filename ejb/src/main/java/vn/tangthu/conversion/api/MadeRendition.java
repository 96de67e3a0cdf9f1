package vn.tangthu.conversion.api;

import vn.tangthu.document.api.Conformance;

/**
 * A preservation rendition as far as it is compared with another one.
 *
 * @param profile e.g. {@code PDF/A-2u}; empty when none
 * @param tool name and version
 * @param size bytes
 */
public record MadeRendition(Conformance conformance, String profile, String tool, long size) {}
