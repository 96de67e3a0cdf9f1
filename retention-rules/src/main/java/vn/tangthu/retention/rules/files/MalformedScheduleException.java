package vn.tangthu.retention.rules.files;

import vn.tangthu.retention.rules.api.RetentionCode;

/** A schedule file cannot be read (RET-201): the installation's data is wrong, nothing can be decided with it. */
public final class MalformedScheduleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedScheduleException(String where, String what) {
        super(RetentionCode.MALFORMED_FILE.code() + " " + where + ": " + what);
    }

    MalformedScheduleException(String where, Exception cause) {
        super(RetentionCode.MALFORMED_FILE.code() + " " + where + ": " + cause.getMessage(), cause);
    }
}
