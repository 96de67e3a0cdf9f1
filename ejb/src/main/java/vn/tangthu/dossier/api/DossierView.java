package vn.tangthu.dossier.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;

/**
 * Dossier (hồ sơ): all documents of one piece of work, as others see it.
 *
 * @param code given by the system, unique: agency code, year, notation, e.g. {@code H49.64.33.2026.01.TCCB}
 * @param year year of the file plan, or of the start of a freely opened dossier
 * @param notation file notation (số và ký hiệu hồ sơ), e.g. {@code 01.TCCB}
 * @param retention empty when neither entry nor title led to a period and nobody chose one yet
 * @param endedOn end of the work, from closing on
 * @param submissionDueOn last day to submit it to the agency archive; while CLOSED
 * @param returnReason why the archive gave it back; until it is submitted again
 * @param version to be sent back with a change (ETag, If-Match)
 */
public record DossierView(
        DossierId id,
        String code,
        AgencyId agency,
        UnitId unit,
        int year,
        String notation,
        DossierState state,
        DossierMetadata metadata,
        Optional<DossierRetention> retention,
        Optional<FilePlanEntryId> filePlanEntry,
        int documentCount,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> submissionDueOn,
        Optional<String> returnReason,
        Instant openedAt,
        String openedBy,
        long version) {

    public String title() {
        return metadata.text(DossierField.TITLE);
    }

    /** Who holds it: the unit until it is submitted, then the agency archive. */
    public Custody custody() {
        return state.custody();
    }
}
