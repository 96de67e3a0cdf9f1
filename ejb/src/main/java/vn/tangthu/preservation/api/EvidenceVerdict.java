package vn.tangthu.preservation.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tangthu.platform.Finding;

/**
 * What checking a proof came to.
 *
 * @param proved whether nothing stands against it
 * @param since time of the first time stamp, when it is proved
 * @param findings all that stands against it
 */
public record EvidenceVerdict(boolean proved, Optional<Instant> since, List<Finding> findings) {
    public EvidenceVerdict {
        findings = List.copyOf(findings);
    }
}
