package vn.tangthu.document.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Documents marked mật, tối mật or tuyệt mật never enter the system. */
public final class SecretDocumentException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public SecretDocumentException(String mark) {
        super(Kind.INVALID, "DOC-002", "secret documents are refused: " + mark, Map.of("mark", mark));
    }
}
