package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.util.List;

/**
 * Decision on the retention period of one dossier or document (xác định thời hạn bảo quản).
 *
 * @param rule the rule that holds: the official one, or the agency's longer one
 * @param outcome what it comes to
 * @param source legal source of the official period
 * @param decidedOn the date the decision was asked for
 * @param findings notices, in a fixed order
 */
public record RetentionDecision(
        RetentionRule rule,
        RetentionOutcome outcome,
        LegalSource source,
        LocalDate decidedOn,
        List<RetentionFinding> findings) {
    public RetentionDecision {
        findings = List.copyOf(findings);
    }

    /** Whether the period is over on the day of the decision, so that disposal may be proposed. */
    public boolean expired() {
        return outcome instanceof RetentionOutcome.Expires end && !decidedOn.isBefore(end.disposableFrom());
    }

    /** Code of the metadata field {@code maintenance}, "01" to "07". */
    public String maintenanceCode() {
        return rule.maintenanceCode();
    }
}
