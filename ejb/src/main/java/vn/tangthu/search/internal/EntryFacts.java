package vn.tangthu.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.TextDigest;
import vn.tangthu.search.api.EntryType;

/**
 * What an entry says of its source. Two entries of equal facts are the same in the index.
 *
 * @param notation second number a dossier is known by; empty for documents
 * @param content digests of the content the index is given with it, in the order of the components
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
        List<String> content) {
    EntryFacts {
        content = List.copyOf(content);
    }

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

    /** A short name for exactly these facts. */
    String fingerprint() {
        return TextDigest.sha256(toString());
    }
}
