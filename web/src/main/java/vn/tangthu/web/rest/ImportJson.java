package vn.tangthu.web.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportPause;
import vn.tangthu.intake.api.ImportProgress;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.RowFault;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.web.messages.Messages;

/**
 * A bulk import.
 *
 * @param pause while it waits for something outside the package
 * @param findings the first of them; absent in lists
 * @param nextFindings to be given as {@code after} to {@code …/findings}; absent when these are all
 */
public record ImportJson(
        UUID id,
        String state,
        String fileName,
        long size,
        String sha256,
        ImportProgress progress,
        OffsetDateTime requestedAt,
        String requestedBy,
        Optional<OffsetDateTime> startedAt,
        Optional<OffsetDateTime> endedAt,
        Optional<PauseJson> pause,
        Optional<List<FindingJson>> findings,
        Optional<String> nextFindings) {

    /**
     * Why an import waits.
     *
     * @param nextTryAt absent when it was given up and stands with the failed work
     */
    public record PauseJson(
            String code, String message, OffsetDateTime since, int tries, Optional<OffsetDateTime> nextTryAt) {
        static PauseJson of(ImportPause pause, Locale locale) {
            return new PauseJson(
                    pause.code(),
                    Messages.text(locale, pause.code(), Map.of()),
                    VietnamTime.at(pause.since()),
                    pause.tries(),
                    pause.nextTryAt().map(VietnamTime::at));
        }
    }

    /** A finding with its place in the package. */
    public record FindingJson(
            int number,
            String sheet,
            int row,
            String column,
            List<String> alsoIn,
            String code,
            String severity,
            String subject,
            String message,
            Map<String, String> arguments,
            List<FaultJson> further) {
        static FindingJson of(ImportFinding found, Locale locale) {
            var finding = found.finding();
            return new FindingJson(
                    found.number(),
                    found.sheet(),
                    found.row(),
                    found.column(),
                    found.alsoIn(),
                    finding.code(),
                    finding.severity().name(),
                    finding.subject(),
                    Messages.text(locale, finding),
                    finding.arguments(),
                    found.further().stream()
                            .map(fault -> FaultJson.of(fault, locale))
                            .toList());
        }
    }

    /** What else is wrong in the row. */
    public record FaultJson(
            String column, String code, String severity, String message, Map<String, String> arguments) {
        static FaultJson of(RowFault fault, Locale locale) {
            var finding = fault.finding();
            return new FaultJson(
                    fault.column(),
                    finding.code(),
                    finding.severity().name(),
                    Messages.text(locale, finding),
                    finding.arguments());
        }
    }

    static ImportJson of(ImportView view, Locale locale) {
        return of(view, locale, Optional.empty());
    }

    static ImportJson of(ImportView view, Page<ImportFinding> findings, Locale locale) {
        var shown =
                findings.items().stream().map(f -> FindingJson.of(f, locale)).toList();
        return of(view, locale, Optional.of(new Page<>(shown, findings.next())));
    }

    private static ImportJson of(ImportView view, Locale locale, Optional<Page<FindingJson>> findings) {
        return new ImportJson(
                view.id().value(),
                view.state().name(),
                view.fileName(),
                view.size(),
                view.sha256(),
                view.progress(),
                VietnamTime.at(view.requestedAt()),
                view.requestedBy(),
                view.startedAt().map(VietnamTime::at),
                view.endedAt().map(VietnamTime::at),
                view.pause().map(p -> PauseJson.of(p, locale)),
                findings.map(Page::items),
                findings.flatMap(Page::next));
    }
}
