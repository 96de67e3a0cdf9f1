package vn.tangthu.document.api;

import java.util.Optional;

/** Formats as PRONOM describes them and as the format policy ranks them. */
public interface FormatRegistry {
    /** @param puid PRONOM identifier, e.g. {@code fmt/412} */
    Optional<PronomFormat> find(String puid);

    /**
     * What the policy in force today says.
     *
     * @param puid empty when the format is known by its media type only
     */
    FormatAssessment assess(String mediaType, String puid);
}
