package vn.tangthu.dossier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.tangthu.dossier.api.FilePlanLine;
import vn.tangthu.dossier.api.UnreadableFilePlanException;
import vn.tangthu.dossier.domain.FilePlanLineRules;
import vn.tangthu.dossier.domain.FilePlanSheet;
import vn.tangthu.dossier.domain.PlannedDossier;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/** Reads a file plan from a spreadsheet. */
@ApplicationScoped
public class FilePlanReader {
    @Inject
    DossierRules rules;

    /**
     * What stands in a file.
     *
     * @param planned entries that are in order
     * @param lines all entries
     */
    record Reading(List<PlannedDossier> planned, List<FilePlanLine> lines, List<Finding> findings) {

        boolean hasErrors() {
            return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        }
    }

    /** @throws UnreadableFilePlanException neither .xlsx nor .csv, damaged, without header row or without entries */
    Reading read(String fileName, InputStream content) {
        var sheet = new FilePlanSheet();
        try (var file = new SheetFile(fileName, content)) {
            file.eachRow(sheet::read);
        }
        if (!sheet.hasHeader()) throw new UnreadableFilePlanException(fileName, "no header row");
        if (sheet.entries().isEmpty()) throw new UnreadableFilePlanException(fileName, "no entries");
        var findings = new ArrayList<>(sheet.findings());
        var planned = new ArrayList<PlannedDossier>();
        for (var entry : sheet.entries()) {
            var report = new FilePlanLineRules.Report(findings::add, column -> sheet.cell(entry.row(), column));
            rules.planLines().check(entry.line(), rules.today(), report).ifPresent(planned::add);
        }
        return new Reading(
                planned, sheet.entries().stream().map(FilePlanSheet.Entry::line).toList(), findings);
    }
}
