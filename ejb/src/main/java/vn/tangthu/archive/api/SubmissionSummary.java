package vn.tangthu.archive.api;

import java.util.Optional;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.UnitId;

/** One row of the archivist's inbox. */
public record SubmissionSummary(
        SubmissionId id,
        DossierId dossier,
        String dossierCode,
        String title,
        UnitId unit,
        SubmissionState state,
        SubmissionRegistration registration,
        int errors,
        int warnings,
        Optional<SubmissionDecision> decision,
        long version) {}
