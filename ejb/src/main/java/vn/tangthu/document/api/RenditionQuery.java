package vn.tangthu.document.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which files are chosen by their current preservation rendition; what is empty does not narrow.
 *
 * @param profile of the rendition, e.g. {@code PDF/A-2b}
 * @param tool that made the rendition, name and version, as it stands there
 * @param finding code of a finding on the file, e.g. {@code CNV-020}
 * @param mediaType of the original
 * @param capturedFrom first day of capture, Vietnamese time
 * @param capturedTo last day of capture, Vietnamese time
 */
public record RenditionQuery(
        Optional<Standing> standing,
        Optional<String> profile,
        Optional<String> tool,
        Optional<String> finding,
        Optional<String> mediaType,
        Optional<LocalDate> capturedFrom,
        Optional<LocalDate> capturedTo) {
    /** How a file stands to PDF/A. */
    public enum Standing {
        CONFORMANT,
        /** There is a rendition that is none, or of which nobody knows. */
        NOT_CONFORMANT,
        /** There is no preservation rendition. */
        NONE
    }

    /** Every file. */
    public static RenditionQuery everything() {
        return new RenditionQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it can find anything: days in their order, and what is asked of a rendition that is not there. */
    public boolean isSensible() {
        var days = capturedFrom.isEmpty()
                || capturedTo.isEmpty()
                || !capturedFrom.get().isAfter(capturedTo.get());
        var ofNone = standing.filter(s -> s == Standing.NONE).isPresent() && (profile.isPresent() || tool.isPresent());
        return days && !ofNone;
    }
}
