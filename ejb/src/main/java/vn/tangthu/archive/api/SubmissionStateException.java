package vn.tangthu.archive.api;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** The state of the submission does not allow the step; somebody may have decided first. */
public final class SubmissionStateException extends RecordsException {
    private static final long serialVersionUID = 1L;

    public SubmissionStateException(String code, SubmissionState state, SubmissionState needed) {
        super(
                Kind.CONFLICT,
                "ARC-002",
                code + " is " + state + ", must be " + needed,
                Map.of("code", code, "state", state.name(), "needed", needed.name()));
    }
}
