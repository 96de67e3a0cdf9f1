package vn.tangthu.archive.domain.check;

import java.util.HashMap;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.platform.Finding;
import vn.tangthu.signature.api.SignatureView;

/**
 * Verdicts of the digital signatures. A document with a signature that is not valid is evidence too, so it is for the
 * archivist to decide; but the item has failed.
 */
public final class SignatureCheck implements IngestCheck {

    @Override
    public CheckItem item() {
        return CheckItem.SIGNATURES;
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        for (var component : document.view().components())
            for (var signature : document.signaturesOf(component)) judge(document, component, signature, notes);
    }

    private static void judge(
            SubmittedDocument document, ComponentView component, SignatureView signature, CheckNotes notes) {
        notes.looked();
        var arguments = new HashMap<>(document.named(component));
        arguments.putAll(signature.sentenceArguments());
        arguments.put("signature", Integer.toString(signature.ordinal()));
        arguments.put("indication", signature.sentenceKey());
        switch (signature.mark()) {
            case GREEN -> {}
            case AMBER -> notes.undecided(Finding.warning("ING-031", component.fileName(), arguments));
            case RED -> notes.fail(Finding.warning("ING-032", component.fileName(), arguments));
        }
    }
}
