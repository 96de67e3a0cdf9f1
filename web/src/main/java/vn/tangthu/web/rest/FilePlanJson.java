package vn.tangthu.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tangthu.dossier.api.FilePlanEntryView;
import vn.tangthu.dossier.api.FilePlanImport;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.FilePlanView;
import vn.tangthu.dossier.api.OfficialPeriod;

/** File plan in the API. */
public record FilePlanJson(
        String id,
        String agency,
        int year,
        String state,
        int permanent,
        int fixedTerm,
        Optional<Instant> approvedAt,
        Optional<String> approvedBy,
        long version) {

    static FilePlanJson of(FilePlanView plan) {
        return new FilePlanJson(
                plan.id().value().toString(),
                plan.agency().value().toString(),
                plan.year(),
                plan.state().name(),
                plan.permanent(),
                plan.fixedTerm(),
                plan.approvedAt(),
                plan.approvedBy(),
                plan.version());
    }

    /** Entry of a file plan. */
    public record EntryJson(
            String id,
            int ordinal,
            String notation,
            String heading,
            String title,
            String retention,
            Optional<String> line,
            Optional<String> legalSource,
            String responsible,
            String note) {

        static EntryJson of(FilePlanEntryView entry) {
            return new EntryJson(
                    entry.id().value().toString(),
                    entry.ordinal(),
                    entry.notation(),
                    entry.heading(),
                    entry.title(),
                    entry.retention().officialText(),
                    entry.official().map(o -> o.scheduleId() + "/" + o.lineCode()),
                    entry.official().map(OfficialPeriod::legalSource),
                    entry.responsible(),
                    entry.note());
        }
    }

    /** An entry as it is written; all but notation and title may be left out. */
    public record LineJson(
            String notation, String heading, String title, String retention, String responsible, String note) {

        static LineJson of(FilePlanLine line) {
            return new LineJson(
                    line.notation(), line.heading(), line.title(), line.retention(), line.responsible(), line.note());
        }

        FilePlanLine line() {
            return new FilePlanLine(
                    text(notation), text(heading), text(title), text(retention), text(responsible), text(note));
        }

        private static String text(String given) {
            return given == null ? "" : given;
        }
    }

    /** Result of an import or a preview. */
    public record ImportJson(Optional<FilePlanJson> plan, List<LineJson> entries, List<Problem.FindingJson> findings) {

        static ImportJson of(FilePlanImport result, Locale locale) {
            return new ImportJson(
                    result.plan().map(FilePlanJson::of),
                    result.lines().stream().map(LineJson::of).toList(),
                    result.findings().stream()
                            .map(f -> Problem.FindingJson.of(f, locale))
                            .toList());
        }
    }
}
