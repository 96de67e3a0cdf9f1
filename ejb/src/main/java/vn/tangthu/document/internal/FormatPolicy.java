package vn.tangthu.document.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.tangthu.document.api.FormatAssessment;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.schema.resource.CsvResource;

/**
 * How well formats are suited to long-term keeping (chính sách định dạng), with dates of effect: {@code format-policy.csv}. A row of a
 * PRONOM identifier goes before the row of its media type; what is not allowed any more is refused.
 */
final class FormatPolicy {
    private static final FormatAssessment NOT_ALLOWED = new FormatAssessment(FormatLevel.REFUSED, "notAllowed", "");
    private static final FormatAssessment UNRANKED = new FormatAssessment(FormatLevel.ACCEPTED, "unranked", "");

    /** @param puid empty when the row is about all formats of the media type that have no row of their own */
    private record Row(
            String puid, String mediaType, LocalDate from, Optional<LocalDate> until, FormatAssessment assessment) {
        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }

        boolean isAbout(String media, String identifier) {
            return puid.isEmpty() ? mediaType.equals(media) : puid.equals(identifier);
        }
    }

    private final AllowedFormats allowed;
    private final List<Row> rows;

    FormatPolicy(AllowedFormats allowed) {
        this.allowed = allowed;
        this.rows = CsvResource.rows(FormatPolicy.class, "format-policy.csv").stream()
                .map(FormatPolicy::row)
                .sorted((a, b) -> Boolean.compare(a.puid().isEmpty(), b.puid().isEmpty()))
                .toList();
    }

    /** @param puid empty when unknown */
    FormatAssessment assess(String mediaType, String puid, LocalDate day) {
        if (allowed.find(mediaType, day).isEmpty()) return NOT_ALLOWED;
        return rows.stream()
                .filter(row -> row.isInForceOn(day) && row.isAbout(mediaType, puid))
                .findFirst()
                .map(Row::assessment)
                .orElse(UNRANKED);
    }

    private static Row row(CSVRecord row) {
        return new Row(
                row.get("puid"),
                row.get("mediaType"),
                LocalDate.parse(row.get("from")),
                Optional.of(row.get("until")).filter(u -> !u.isEmpty()).map(LocalDate::parse),
                new FormatAssessment(FormatLevel.valueOf(row.get("level")), row.get("reason"), row.get("source")));
    }
}
