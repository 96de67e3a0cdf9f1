package vn.tangthu.intake.internal;

import java.util.Map;
import vn.tangthu.platform.RecordsException;

/** A file of a package that cannot or must not be read; its row is bad. */
final class UnreadableEntryException extends RecordsException {
    private static final long serialVersionUID = 1L;

    UnreadableEntryException(String code, String path, String reason) {
        super(Kind.FINDINGS, code, path + ": " + reason, Map.of("path", path, "reason", reason));
    }
}
