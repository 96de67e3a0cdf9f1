package vn.tangthu.dossier.api;

import java.time.LocalDate;
import java.util.Optional;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;

/**
 * One row of a list of dossiers.
 *
 * @param retention the period in words, e.g. {@code 20 năm}; empty when not determined
 * @param returnReason why the archive gave it back; until it is submitted again
 */
public record DossierSummary(
        DossierId id,
        String code,
        String title,
        AgencyId agency,
        UnitId unit,
        DossierState state,
        String retention,
        String creator,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate,
        int documentCount,
        Optional<LocalDate> submissionDueOn,
        Optional<String> returnReason) {}
