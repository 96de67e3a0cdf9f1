package vn.tangthu.document.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.tangthu.schema.resource.CsvResource;

/** Formats in which documents may be taken in (định dạng văn bản điện tử), with dates of effect: {@code allowed-formats.csv}. */
final class AllowedFormats {
    /**
     * @param until first day it is not allowed any more; empty when open
     * @param source legal source
     */
    record Format(String mediaType, List<String> extensions, LocalDate from, Optional<LocalDate> until, String source) {
        boolean allowedOn(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }

    private static final Set<String> TEXT = Set.of("text/plain", "text/csv");

    private final List<Format> formats = CsvResource.rows(AllowedFormats.class, "allowed-formats.csv").stream()
            .map(AllowedFormats::format)
            .toList();

    Optional<Format> find(String mediaType, LocalDate day) {
        return formats.stream()
                .filter(f -> f.mediaType().equals(mediaType) && f.allowedOn(day))
                .findFirst();
    }

    Optional<Format> byExtension(String extension, LocalDate day) {
        return formats.stream()
                .filter(f -> f.extensions().contains(extension) && f.allowedOn(day))
                .findFirst();
    }

    /** The extension that a format of text has; empty for other formats. */
    Optional<String> textExtension(String mediaType) {
        return formats.stream()
                .filter(f -> isText(f) && f.mediaType().equals(mediaType))
                .map(f -> f.extensions().get(0))
                .findFirst();
    }

    static boolean isText(Format format) {
        return TEXT.contains(format.mediaType());
    }

    private static Format format(CSVRecord row) {
        return new Format(
                row.get("mediaType"),
                List.of(row.get("extensions").split("\\|")),
                LocalDate.parse(row.get("from")),
                Optional.of(row.get("until")).filter(u -> !u.isEmpty()).map(LocalDate::parse),
                row.get("source"));
    }
}
