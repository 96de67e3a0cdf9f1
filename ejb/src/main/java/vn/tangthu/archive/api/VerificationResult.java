package vn.tangthu.archive.api;

import java.util.List;
import vn.tangthu.platform.Finding;

/**
 * Result of one part.
 *
 * @param checked number of files or signatures looked at
 */
public record VerificationResult(VerificationPart part, CheckOutcome outcome, int checked, List<Finding> findings) {
    public VerificationResult {
        findings = List.copyOf(findings);
    }
}
