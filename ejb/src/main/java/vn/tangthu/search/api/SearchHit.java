package vn.tangthu.search.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.AgencyId;

/**
 * A thing found.
 *
 * @param id id of the dossier or document
 * @param reference số, ký hiệu of a document, code of a dossier; empty when there is none
 * @param date date of issue, or first day of a dossier
 * @param documentType as in {@link SearchFilter#documentType()}; empty for dossiers
 * @param highlights places where words were found, by field (title, reference, organName, keywords, description, text): HTML, the
 *     text escaped, the only marks {@code <em>…</em>}
 */
public record SearchHit(
        EntryType type,
        UUID id,
        String title,
        String reference,
        Optional<LocalDate> date,
        AgencyId agency,
        String state,
        String documentType,
        TextCoverage textCoverage,
        float score,
        Map<String, List<String>> highlights) {
    public SearchHit {
        highlights = Map.copyOf(highlights);
    }

    /** The same with places in its content. */
    public SearchHit withTextFragments(List<String> fragments) {
        if (fragments.isEmpty()) return this;
        var more = new HashMap<>(highlights);
        more.put("text", fragments);
        return new SearchHit(type, id, title, reference, date, agency, state, documentType, textCoverage, score, more);
    }
}
