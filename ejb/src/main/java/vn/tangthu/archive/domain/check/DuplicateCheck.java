package vn.tangthu.archive.domain.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.platform.Finding;

/**
 * The same file twice in a submission is refused; what the archive holds already is for the archivist to decide
 * (TT 05/2025/TT-BNV Art. 24).
 */
public final class DuplicateCheck implements IngestCheck {

    /** What the archive holds already. */
    public interface Holdings {
        /** Whether an archived dossier has this code. */
        boolean holdsCode(String dossierCode);

        /** Code of an archived dossier with a file of these bytes. */
        Optional<String> dossierHolding(String sha256);
    }

    private final Holdings holdings;
    private final Map<String, String> seen = new HashMap<>();

    public DuplicateCheck(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public CheckItem item() {
        return CheckItem.DUPLICATES;
    }

    @Override
    public void examine(DossierView dossier, CheckNotes notes) {
        if (holdings.holdsCode(dossier.code()))
            notes.note(Finding.warning("ING-042", dossier.code(), Map.of("code", dossier.code())));
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        for (var component : document.view().components()) {
            notes.looked();
            var earlier = seen.putIfAbsent(component.sha256(), document.ordinal());
            var arguments = new HashMap<>(document.named(component));
            if (earlier != null) {
                arguments.put("other", earlier);
                notes.note(Finding.error("ING-041", component.fileName(), arguments));
            } else {
                holdings.dossierHolding(component.sha256()).ifPresent(code -> {
                    arguments.put("code", code);
                    notes.note(Finding.warning("ING-043", component.fileName(), arguments));
                });
            }
        }
    }
}
