package vn.tangthu.archive.api;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** Errors stand against the acceptance; the findings say which. */
public final class SubmissionNotAcceptableException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public SubmissionNotAcceptableException(String code, List<Finding> findings) {
        super(
                Kind.FINDINGS,
                "ARC-004",
                code + " cannot be accepted: " + findings.size() + " errors",
                Map.of("code", code, "count", Integer.toString(findings.size())),
                findings);
    }
}
