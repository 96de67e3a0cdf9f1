package vn.tangthu.archive.api;

import java.util.List;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * Report on one item; also given when it passed.
 *
 * @param checked number of things looked at (documents, files, fields)
 * @param findings reasons, at most {@value #MOST_FINDINGS}; may hold warnings although the item passed
 * @param beyond findings that are not listed, there being too many
 */
public record CheckReport(CheckItem item, CheckOutcome outcome, int checked, List<Finding> findings, Beyond beyond) {
    public static final int MOST_FINDINGS = 500;

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** How many findings are not listed. */
    public record Beyond(int errors, int warnings, int notices) {
        public static final Beyond NONE = new Beyond(0, 0, 0);

        int count(Severity severity) {
            return switch (severity) {
                case ERROR -> errors;
                case WARNING -> warnings;
                case INFO -> notices;
            };
        }
    }

    /** Findings beyond those listed. */
    public int further() {
        return beyond.errors() + beyond.warnings() + beyond.notices();
    }

    /** All findings of a severity, listed or not. */
    public int count(Severity severity) {
        return beyond.count(severity)
                + (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
