package vn.tangthu.archive.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * Submission (nộp lưu) of one dossier to the agency archive.
 *
 * @param checks reports on the items, in the order of {@link CheckItem}; empty while CHECKING
 * @param version to be sent back with a decision (ETag, If-Match)
 */
public record SubmissionView(
        SubmissionId id,
        DossierId dossier,
        String dossierCode,
        String title,
        AgencyId agency,
        UnitId unit,
        SubmissionState state,
        SubmissionRegistration registration,
        Optional<Instant> checkedAt,
        List<CheckReport> checks,
        Optional<SubmissionDecision> decision,
        Optional<Instant> archivedAt,
        long version) {
    public SubmissionView {
        checks = List.copyOf(checks);
    }

    /** All findings of all items. */
    public List<Finding> findings() {
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }

    /** Findings that forbid acceptance. */
    public List<Finding> errors() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
