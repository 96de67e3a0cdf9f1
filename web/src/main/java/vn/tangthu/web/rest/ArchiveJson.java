package vn.tangthu.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.api.VerificationView;

/** Archived dossiers and their verifications as JSON. */
public final class ArchiveJson {

    private ArchiveJson() {}

    /** An archived dossier and its package. */
    public record Dossier(
            String id,
            String submission,
            String code,
            String archivalCode,
            String title,
            String agency,
            String unit,
            String objectId,
            String storeId,
            int documents,
            int files,
            long size,
            String metsSha256,
            Instant archivedAt) {
        static Dossier of(ArchivedDossier dossier) {
            return new Dossier(
                    dossier.dossier().value().toString(),
                    dossier.submission().value().toString(),
                    dossier.code(),
                    dossier.archivalCode(),
                    dossier.title(),
                    dossier.agency().value().toString(),
                    dossier.unit().value().toString(),
                    dossier.objectId(),
                    dossier.storeId(),
                    dossier.documents(),
                    dossier.files(),
                    dossier.size(),
                    dossier.metsSha256(),
                    dossier.archivedAt());
        }
    }

    /** One verification. */
    public record Verification(
            String id,
            String dossier,
            String state,
            Instant requestedAt,
            String requestedBy,
            Optional<Instant> finishedAt,
            boolean sound,
            List<Part> results) {
        static Verification of(VerificationView view, Locale locale) {
            return new Verification(
                    view.id().value().toString(),
                    view.dossier().value().toString(),
                    view.state().name(),
                    view.requestedAt(),
                    view.requestedBy(),
                    view.finishedAt(),
                    view.sound(),
                    view.results().stream()
                            .map(result -> Part.of(result, locale))
                            .toList());
        }
    }

    /** Result of one part. */
    public record Part(String part, String outcome, int checked, List<Problem.FindingJson> findings, int further) {
        static Part of(VerificationResult result, Locale locale) {
            return new Part(
                    result.part().name(),
                    result.outcome().name(),
                    result.checked(),
                    result.findings().stream()
                            .map(finding -> Problem.FindingJson.of(finding, locale))
                            .toList(),
                    result.further());
        }
    }
}
