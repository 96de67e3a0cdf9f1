package vn.tangthu.archive.domain.check;

import java.util.Set;
import vn.tangthu.archive.api.CheckItem;

/** Infected files are not captured; files that were not scanned are no clean files. */
public final class VirusCheck implements IngestCheck {
    private static final Set<String> NOT_SCANNED = Set.of("DOC-020", "DOC-021", "DOC-022");

    @Override
    public CheckItem item() {
        return CheckItem.VIRUS;
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        document.view().components().forEach(component -> notes.looked());
        document.view().findings().stream()
                .filter(finding -> NOT_SCANNED.contains(finding.code()))
                .forEach(notes::undecided);
    }
}
