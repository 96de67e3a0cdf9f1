package vn.tangthu.dossier.api;

import java.util.Map;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.RecordsException;

/** The document is not in the dossier. */
public final class DocumentNotFiledException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public DocumentNotFiledException(String dossier, DocumentId document) {
        super(Kind.NOT_FOUND, "DOS-009", document.value() + " is not in " + dossier, Map.of("code", dossier));
    }
}
