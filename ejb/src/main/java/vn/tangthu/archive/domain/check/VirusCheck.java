package vn.tangthu.archive.domain.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.platform.Finding;

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
                .map(finding ->
                        new Finding(finding.code(), finding.severity(), finding.subject(), named(document, finding)))
                .forEach(notes::undecided);
    }

    private static Map<String, String> named(SubmittedDocument document, Finding finding) {
        var arguments = new HashMap<>(document.named());
        arguments.putAll(finding.arguments());
        return arguments;
    }
}
