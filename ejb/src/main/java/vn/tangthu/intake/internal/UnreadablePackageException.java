package vn.tangthu.intake.internal;

import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;

/** Nothing of a package can be imported; ends its import with one finding. */
final class UnreadablePackageException extends RecordsException {
    private static final long serialVersionUID = 1L;

    UnreadablePackageException(String code, Map<String, String> arguments) {
        super(Kind.FINDINGS, code, arguments.toString(), arguments, List.of(Finding.error(code, "", arguments)));
    }
}
