package vn.tangthu.archive.api;

import java.util.List;
import vn.tangthu.platform.Finding;

/**
 * Result of one part.
 *
 * @param checked number of files or signatures looked at
 * @param findings at most {@value #MOST_FINDINGS}
 * @param further findings beyond those listed
 */
public record VerificationResult(
        VerificationPart part, CheckOutcome outcome, int checked, List<Finding> findings, int further) {
    public static final int MOST_FINDINGS = 500;

    public VerificationResult {
        findings = List.copyOf(findings);
    }
}
