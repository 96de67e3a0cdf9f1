package vn.tangthu.archive.domain.check;

import java.util.Set;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.platform.Finding;

/**
 * Formats are known and readable. Only formats of the regulations are captured at all; what the capture found about a file
 * (extension and content differ, damaged, encrypted, a bomb) is taken over with its weight.
 */
public final class FormatCheck implements IngestCheck {
    private static final Set<String> CAPTURE_FINDINGS =
            Set.of("DOC-023", "DOC-025", "DOC-026", "DOC-027", "DOC-028", "DOC-035");
    private static final String UNIDENTIFIED = "application/octet-stream";

    @Override
    public CheckItem item() {
        return CheckItem.FORMATS;
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        for (var component : document.view().components()) {
            notes.looked();
            if (component.mediaType().equals(UNIDENTIFIED))
                notes.note(Finding.error("ING-010", component.fileName(), document.named(component)));
            else if (component.pronom().isEmpty())
                notes.note(Finding.info("ING-011", component.fileName(), document.named(component)));
        }
        document.view().findings().stream()
                .filter(finding -> CAPTURE_FINDINGS.contains(finding.code()))
                .forEach(notes::note);
    }
}
