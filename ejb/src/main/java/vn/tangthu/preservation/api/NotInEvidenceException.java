package vn.tangthu.preservation.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** There is no proof yet: the object waits for its tree, or the tree for its time stamp. */
public final class NotInEvidenceException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public NotInEvidenceException(String what) {
        super(Kind.NOT_FOUND, "PRV-001", "no evidence yet: " + what, Map.of());
    }
}
