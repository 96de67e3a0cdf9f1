package vn.tangthu.search.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.document.api.Direction;
import vn.tangthu.organization.api.AgencyId;

/**
 * Narrows a search; what is empty does not narrow.
 *
 * @param agency agency that keeps the thing
 * @param from first day; a document by its date of issue, a dossier when its work reaches into the span
 * @param to last day, included
 * @param documentType code of the table typeName (TT 05/2025/TT-BNV Annex I), e.g. {@code 02}, or the name where there is no code
 * @param direction register the document belongs to
 * @param state name of a {@link vn.tangthu.dossier.api.DossierState} or {@link vn.tangthu.document.api.Processing}
 */
public record SearchFilter(
        Optional<EntryType> type,
        Optional<AgencyId> agency,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> documentType,
        Optional<Direction> direction,
        Optional<String> state) {

    public static SearchFilter none() {
        return new SearchFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
