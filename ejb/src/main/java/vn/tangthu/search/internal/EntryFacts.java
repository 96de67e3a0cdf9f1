package vn.tangthu.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.TextCoverage;

/**
 * What an entry says of its source.
 *
 * @param notation second number a dossier is known by; empty for documents
 */
record EntryFacts(
        EntryType type,
        Holder holder,
        String state,
        String title,
        String reference,
        String notation,
        Kind kind,
        String organName,
        String keywords,
        String description,
        Span span,
        Text text) {

    /** Who holds it; decides who may see it. */
    record Holder(UUID agency, UUID unit, Custody custody) {}

    /**
     * Type and register of a document; all empty for dossiers.
     *
     * @param code as in {@link vn.tangthu.search.api.SearchFilter#documentType()}
     * @param label name of the type
     */
    record Kind(String code, String label, String direction) {
        static final Kind NONE = new Kind("", "", "");
    }

    /** Days it spans; of a document its date of issue twice; an open dossier has no end. */
    record Span(Optional<LocalDate> begins, Optional<LocalDate> ends) {
        static Span of(Optional<LocalDate> day) {
            return new Span(day, day);
        }
    }

    /** Content, one part for each component. */
    record Text(TextCoverage coverage, List<String> parts) {
        static final Text NONE = new Text(TextCoverage.NONE, List.of());

        Text {
            parts = List.copyOf(parts);
        }

        long letters() {
            return parts.stream().mapToLong(String::length).sum();
        }
    }
}
