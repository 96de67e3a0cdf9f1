package vn.tangthu.archive.api;

import java.util.List;
import vn.tangthu.platform.Finding;

/**
 * Report on one item; also given when it passed.
 *
 * @param checked number of things looked at (documents, files, fields)
 * @param findings reasons, at most {@value #MOST_FINDINGS}; may hold warnings although the item passed
 * @param further findings beyond those listed
 */
public record CheckReport(CheckItem item, CheckOutcome outcome, int checked, List<Finding> findings, int further) {
    public static final int MOST_FINDINGS = 500;

    public CheckReport {
        findings = List.copyOf(findings);
    }
}
