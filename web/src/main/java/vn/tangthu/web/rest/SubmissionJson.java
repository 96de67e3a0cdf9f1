package vn.tangthu.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.archive.api.CheckReport;
import vn.tangthu.archive.api.SubmissionDecision;
import vn.tangthu.archive.api.SubmissionRegistration;
import vn.tangthu.archive.api.SubmissionSummary;
import vn.tangthu.archive.api.SubmissionView;
import vn.tangthu.web.messages.Messages;

/** A submission, whole, as JSON. */
public record SubmissionJson(
        String id,
        String state,
        String dossier,
        String dossierCode,
        String title,
        String agency,
        String unit,
        SubmissionRegistration registration,
        Optional<Instant> checkedAt,
        List<CheckJson> checks,
        List<Problem.FindingJson> findings,
        Optional<DecisionJson> decision,
        Optional<Instant> archivedAt,
        long version) {

    /** Report on one item. */
    public record CheckJson(
            String item, String label, String outcome, int checked, List<Problem.FindingJson> findings, int further) {
        static CheckJson of(CheckReport report, Locale locale) {
            return new CheckJson(
                    report.item().name(),
                    Messages.text(locale, "archive.check." + report.item(), Map.of()),
                    report.outcome().name(),
                    report.checked(),
                    report.findings().stream()
                            .map(finding -> Problem.FindingJson.of(finding, locale))
                            .toList(),
                    report.further());
        }
    }

    /** The archivist's decision. */
    public record DecisionJson(boolean accepted, String decidedBy, Instant decidedAt, Optional<String> reason) {
        static DecisionJson of(SubmissionDecision decision) {
            return new DecisionJson(
                    decision.accepted(), decision.decidedBy(), decision.decidedAt(), decision.returnReason());
        }
    }

    /** One row of the list. */
    public record Row(
            String id,
            String state,
            String dossier,
            String dossierCode,
            String title,
            String unit,
            SubmissionRegistration registration,
            int errors,
            int warnings,
            Optional<DecisionJson> decision,
            long version) {
        static Row of(SubmissionSummary summary) {
            return new Row(
                    summary.id().value().toString(),
                    summary.state().name(),
                    summary.dossier().value().toString(),
                    summary.dossierCode(),
                    summary.title(),
                    summary.unit().value().toString(),
                    summary.registration(),
                    summary.errors(),
                    summary.warnings(),
                    summary.decision().map(DecisionJson::of),
                    summary.version());
        }
    }

    static SubmissionJson of(SubmissionView view, Locale locale) {
        return new SubmissionJson(
                view.id().value().toString(),
                view.state().name(),
                view.dossier().value().toString(),
                view.dossierCode(),
                view.title(),
                view.agency().value().toString(),
                view.unit().value().toString(),
                view.registration(),
                view.checkedAt(),
                view.checks().stream().map(check -> CheckJson.of(check, locale)).toList(),
                view.findings().stream()
                        .map(finding -> Problem.FindingJson.of(finding, locale))
                        .toList(),
                view.decision().map(DecisionJson::of),
                view.archivedAt(),
                view.version());
    }
}
