package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.RecordsException;

/** The document is in the dossier already. */
public final class DocumentAlreadyFiledException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public DocumentAlreadyFiledException(String dossier, DocumentId document) {
        super(Kind.CONFLICT, "DOS-008", document.value() + " is in " + dossier, Map.of("code", dossier));
    }
}
