package vn.tangthu.archive.domain.check;

import java.util.HashMap;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * Every text or image has a PDF/A rendition that veraPDF found conformant. Digitised paper must be PDF/A, born-digital
 * files need not (TT 05/2025/TT-BNV Art. 8), so there the archivist decides.
 */
public final class PreservationCheck implements IngestCheck {
    private static final String DIGITISED = "02";

    private String confidenceOfDossier = "";

    @Override
    public CheckItem item() {
        return CheckItem.PRESERVATION;
    }

    @Override
    public void examine(DossierView dossier, CheckNotes notes) {
        confidenceOfDossier = dossier.metadata().text(DossierField.CONFIDENCE_LEVEL);
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        var severity = isDigitised(document) ? Severity.ERROR : Severity.WARNING;
        for (var component : document.view().components()) {
            if (!isPaged(component)) continue;
            notes.looked();
            component
                    .rendition(RenditionPurpose.PRESERVATION)
                    .ifPresentOrElse(
                            rendition -> judge(document, component, rendition, severity, notes),
                            () -> notes.fail(
                                    new Finding("ING-020", severity, component.fileName(), document.named(component))));
        }
    }

    private static void judge(
            SubmittedDocument document,
            ComponentView component,
            RenditionView rendition,
            Severity severity,
            CheckNotes notes) {
        var arguments = new HashMap<>(document.named(component));
        arguments.put("profile", rendition.profile());
        switch (rendition.conformance()) {
            case CONFORMANT -> {}
            case NOT_CONFORMANT -> notes.fail(new Finding("ING-021", severity, component.fileName(), arguments));
            case UNDECIDED, NOT_APPLICABLE ->
                notes.undecided(Finding.warning("ING-022", component.fileName(), arguments));
        }
    }

    private boolean isDigitised(SubmittedDocument document) {
        var own = document.view().metadata().text(DocumentField.CONFIDENCE_LEVEL);
        return DIGITISED.equals(own.isEmpty() ? confidenceOfDossier : own);
    }

    private static boolean isPaged(ComponentView component) {
        return !component.mediaType().startsWith("audio/")
                && !component.mediaType().startsWith("video/");
    }
}
