package vn.tangthu.document.api;

import java.util.Optional;

/**
 * All files of one format that are kept.
 *
 * @param puid PRONOM identifier; empty when the files were not identified
 * @param registered what the registry says of it
 * @param assessment what the policy says today
 * @param volume bytes
 * @param preserved files that have a PDF/A that conforms
 */
public record FormatHolding(
        String mediaType,
        String puid,
        Optional<PronomFormat> registered,
        FormatAssessment assessment,
        long files,
        long volume,
        long preserved) {}
