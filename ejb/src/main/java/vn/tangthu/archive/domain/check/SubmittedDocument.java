package vn.tangthu.archive.domain.check;

import java.util.List;
import java.util.Map;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.signature.api.SignatureView;

/**
 * A document under check.
 *
 * @param place its place in the dossier
 * @param signatures as validated, of all its files
 */
public record SubmittedDocument(DossierDocument place, DocumentView view, List<SignatureView> signatures) {

    public SubmittedDocument {
        signatures = List.copyOf(signatures);
    }

    /** Signatures of one of its files, in the order of signing. */
    public List<SignatureView> signaturesOf(ComponentView component) {
        return signatures.stream()
                .filter(signature -> signature.component().equals(component.id()))
                .toList();
    }

    /** For texts: ordinal and what people call it, and file name where one file is meant. */
    Map<String, String> named() {
        return Map.of("ordinal", ordinal(), "document", view.name());
    }

    Map<String, String> named(ComponentView component) {
        return Map.of("ordinal", ordinal(), "document", view.name(), "file", component.fileName());
    }

    String ordinal() {
        return Integer.toString(place.ordinal());
    }
}
