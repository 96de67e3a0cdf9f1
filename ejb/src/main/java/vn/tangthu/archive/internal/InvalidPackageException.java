package vn.tangthu.archive.internal;

import java.util.List;
import vn.tangthu.schema.finding.Finding;
import vn.tangthu.schema.inspect.InspectionReport;

/** The package written does not pass its own inspection. */
final class InvalidPackageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final String code;

    InvalidPackageException(InspectionReport report) {
        super(String.join("; ", errors(report).stream().map(Finding::message).toList()));
        code = errors(report).get(0).code();
    }

    /** Code of the first error. */
    String code() {
        return code;
    }

    private static List<Finding> errors(InspectionReport report) {
        return report.findings().stream().filter(Finding::isError).limit(MOST).toList();
    }
}
