package vn.tangthu.web.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.preservation.api.ComponentEvidence;
import vn.tangthu.preservation.api.EvidenceFailure;
import vn.tangthu.preservation.api.EvidenceRenewal;
import vn.tangthu.preservation.api.EvidenceStanding;
import vn.tangthu.preservation.api.EvidenceTreeView;
import vn.tangthu.preservation.api.EvidenceVerdict;
import vn.tangthu.preservation.api.RenewalReason;

/** Evidence in the API. */
final class EvidenceJson {
    private EvidenceJson() {}

    /** When a proof is renewed next, and why. */
    public record RenewalJson(OffsetDateTime due, RenewalReason reason) {
        static RenewalJson of(EvidenceRenewal renewal) {
            return new RenewalJson(VietnamTime.at(renewal.due()), renewal.reason());
        }
    }

    /**
     * A hash tree.
     *
     * @param root lower-case hexadecimal
     * @param file below the folder {@code evidence}
     * @param fileSha256 lower-case hexadecimal
     */
    public record TreeJson(
            long number,
            String kind,
            String state,
            String algorithm,
            OffsetDateTime begunAt,
            long objects,
            Optional<String> root,
            Optional<AuditResource.AnchorJson> auditHead,
            Optional<String> file,
            Optional<String> fileSha256,
            Optional<OffsetDateTime> stampedAt,
            Optional<String> authority,
            Optional<RenewalJson> renewal) {
        static TreeJson of(EvidenceTreeView tree) {
            return new TreeJson(
                    tree.number(),
                    tree.kind().name(),
                    tree.state().name(),
                    tree.algorithm(),
                    VietnamTime.at(tree.begunAt()),
                    tree.objects(),
                    tree.root(),
                    tree.auditHead().map(head -> new AuditResource.AnchorJson(head.seq(), head.hash())),
                    tree.file().map(file -> file.name()),
                    tree.file().map(file -> file.sha256()),
                    tree.stamp().map(stamp -> VietnamTime.at(stamp.at())),
                    tree.stamp().map(stamp -> stamp.authority()),
                    tree.renewal().map(RenewalJson::of));
        }
    }

    /** Why evidence could not be built. */
    public record FailureJson(String code, String cause, int tries, OffsetDateTime at, OffsetDateTime again) {
        static FailureJson of(EvidenceFailure failure) {
            return new FailureJson(
                    failure.code(),
                    failure.cause(),
                    failure.tries(),
                    VietnamTime.at(failure.at()),
                    VietnamTime.at(failure.again()));
        }
    }

    /**
     * What is in no tree yet.
     *
     * @param overdue those that wait longer than {@code patience}
     * @param patience ISO 8601
     */
    public record StandingJson(
            long waiting,
            Optional<OffsetDateTime> oldest,
            long overdue,
            String patience,
            Optional<OffsetDateTime> nextDaily,
            boolean requested,
            Optional<OffsetDateTime> comparedAt,
            long missed,
            Optional<FailureJson> failure) {
        static StandingJson of(EvidenceStanding standing) {
            return new StandingJson(
                    standing.waiting(),
                    standing.oldest().map(VietnamTime::at),
                    standing.overdue(),
                    standing.patience().toString(),
                    standing.nextDaily().map(VietnamTime::at),
                    standing.requested(),
                    standing.comparedAt().map(VietnamTime::at),
                    standing.missed(),
                    standing.failure().map(FailureJson::of));
        }
    }

    /** Whether a file is proved. */
    public record ComponentJson(
            UUID component, Optional<OffsetDateTime> since, Optional<Long> tree, Optional<RenewalJson> renewal) {
        static ComponentJson of(ComponentEvidence evidence) {
            return new ComponentJson(
                    evidence.component().value(),
                    evidence.since().map(VietnamTime::at),
                    evidence.tree(),
                    evidence.renewal().map(RenewalJson::of));
        }
    }

    /** What a check came to. */
    public record VerdictJson(boolean proved, Optional<OffsetDateTime> since, List<Problem.FindingJson> findings) {
        static VerdictJson of(EvidenceVerdict verdict, Locale locale) {
            return new VerdictJson(
                    verdict.proved(),
                    verdict.since().map(VietnamTime::at),
                    verdict.findings().stream()
                            .map(finding -> Problem.FindingJson.of(finding, locale))
                            .toList());
        }
    }
}
