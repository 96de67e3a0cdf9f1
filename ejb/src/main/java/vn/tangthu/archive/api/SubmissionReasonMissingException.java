package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** Giving a dossier back needs a reason. */
public final class SubmissionReasonMissingException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public SubmissionReasonMissingException(String code) {
        super(Kind.INVALID, "ARC-006", "no reason given for returning " + code, Map.of("code", code));
    }
}
