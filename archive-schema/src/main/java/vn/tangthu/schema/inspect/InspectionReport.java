package vn.tangthu.schema.inspect;

import java.util.List;
import vn.tangthu.schema.finding.Finding;

/**
 * Result of an inspection.
 *
 * @param objectId METS OBJID; empty when it could not be read
 * @param files number of files whose size and digest were compared
 * @param bytes bytes read
 * @param findings what was noticed, in the order of the inspection
 */
public record InspectionReport(String objectId, long files, long bytes, List<Finding> findings) {

    public InspectionReport {
        findings = List.copyOf(findings);
    }

    /** Whether there is no error among the findings. */
    public boolean isValid() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
